import { blankMetric, type Formula, type MetricDefinition, type MetricKind } from '../journey/metric.ts';
import { failed, ok, type Result } from '../result.ts';

/** What is known of a metric so far; what is not known is undefined, never a default in disguise. */
export interface Known {
  name?: string;
  formula?: Formula;
  scale?: { min: number; max: number };
  goodIs?: 'high' | 'low';
  positiveFrom?: number;
  negativeTo?: number;
  unit?: string;
  question?: string;
}

export interface MissingPart {
  readonly kind:
    | 'metric-scale-missing'
    | 'metric-scale-wrong'
    | 'metric-direction-missing'
    | 'metric-formula-missing'
    | 'metric-formula-wrong'
    | 'metric-threshold-missing'
    | 'metric-nps-fixed'
    | 'metric-currency-missing';
  readonly metric: MetricKind;
}

/**
 * The full definition of a metric, or what has to be asked first. NPS is defined by its inventors; of all
 * other kinds several versions are in use, and guessing one would invent a number.
 */
export function definitionOf(kind: MetricKind, known: Known): Result<MetricDefinition, MissingPart> {
  const missing = firstMissing(kind, known);
  if (missing) return failed({ kind: missing, metric: kind });
  return ok({ ...baseOf(kind, known), ...thresholdsOf(kind, known) });
}

function firstMissing(kind: MetricKind, known: Known): MissingPart['kind'] | null {
  if (known.scale && known.scale.min >= known.scale.max) return 'metric-scale-wrong';
  if (kind === 'nps') return isForeignNps(known) ? 'metric-nps-fixed' : null;
  if ((kind === 'csat' || kind === 'csat-mean' || kind === 'ces') && !known.scale) return 'metric-scale-missing';
  if (kind === 'ces' && !known.formula) return 'metric-formula-missing';
  if (kind === 'ces' && !known.goodIs) return 'metric-direction-missing';
  if (kind === 'formula' && !known.goodIs) return 'metric-direction-missing';
  if (kind === 'share' && known.positiveFrom === undefined) return 'metric-threshold-missing';
  if (kind === 'revenue' && !/^[A-Z]{3}$/.test(known.unit ?? '')) return 'metric-currency-missing';
  return formulasOf[kind].includes(known.formula ?? formulaOf(kind, known)) ? null : 'metric-formula-wrong';
}

/** The formulas in use for each kind, the usual one first. */
export const formulasOf: Record<MetricKind, readonly Formula[]> = {
  nps: ['nps'],
  csat: ['share'],
  'csat-mean': ['mean'],
  ces: ['mean', 'share', 'net'],
  mean: ['mean'],
  share: ['share'],
  boxes: ['net', 'top'],
  count: ['count', 'customers'],
  sentiment: ['mean'],
  // Of skewed times the median comes first: a few very long waits make a mean that nobody waited.
  duration: ['median', 'mean'],
  revenue: ['sum'],
  formula: ['mean', 'share'],
};

const isForeignNps = ({ scale, goodIs, formula }: Known): boolean =>
  (scale !== undefined && (scale.min !== 0 || scale.max !== 10)) ||
  goodIs === 'low' ||
  (formula !== undefined && formula !== 'nps');

const formulaOf = (kind: MetricKind, known: Known): Formula => known.formula ?? formulasOf[kind][0] ?? 'mean';

function baseOf(kind: MetricKind, known: Known): MetricDefinition {
  const { sourceId: _, ...blank } = blankMetric;
  const formula = formulaOf(kind, known);
  return {
    ...blank,
    name: known.name ?? '',
    kind,
    formula,
    ...scaleFor(kind, formula, known),
    goodIs: known.goodIs ?? (kind === 'duration' ? 'low' : 'high'),
    unit: known.unit ?? (kind === 'duration' ? 'min' : unitOf(formula)),
    question: known.question ?? '',
    perspective: ofTheCompany.includes(kind) ? 'crm' : 'cem',
  };
}

const ofTheCompany: readonly MetricKind[] = ['count', 'duration', 'revenue', 'formula'];

/** NPS and sentiment have a scale of their own, a duration begins at nothing, and money has no ends. */
function scaleFor(
  kind: MetricKind,
  formula: Formula,
  { scale }: Known,
): Pick<MetricDefinition, 'scaleMin' | 'scaleMax'> {
  if (kind === 'nps') return { scaleMin: 0, scaleMax: 10 };
  if (kind === 'sentiment') return { scaleMin: -1, scaleMax: 1 };
  if (kind === 'duration') return { scaleMin: 0, scaleMax: null };
  if (kind === 'revenue') return { scaleMin: null, scaleMax: null };
  // A share of rows is a share, whatever the numbers in its condition are.
  if (kind === 'formula' && formula === 'share') return { scaleMin: 0, scaleMax: 1 };
  return { scaleMin: scale?.min ?? null, scaleMax: scale?.max ?? null };
}

const unitOf = (formula: Formula): string =>
  ({
    nps: 'points',
    net: 'points',
    share: '%',
    top: '%',
    mean: '',
    median: '',
    count: 'answers',
    customers: 'customers',
    sum: '',
  })[formula];

/** Conventions where nothing is said: top-2 for CSAT, beyond the middle for CES; they are stored and can be changed. */
function thresholdsOf(kind: MetricKind, known: Known): Pick<MetricDefinition, 'positiveFrom' | 'negativeTo'> {
  const given = { positiveFrom: known.positiveFrom ?? null, negativeTo: known.negativeTo ?? null };
  if (kind === 'nps') return { positiveFrom: 9, negativeTo: 6 };
  // Hardly anything is exactly zero; so close to it a text is neither.
  if (kind === 'sentiment') return { positiveFrom: given.positiveFrom ?? 0.05, negativeTo: given.negativeTo ?? -0.05 };
  if (kind === 'formula') return { positiveFrom: known.formula === 'share' ? 1 : null, negativeTo: null };
  if (!known.scale || (kind !== 'csat' && kind !== 'ces')) return given;
  if (kind === 'ces' && known.formula === 'mean') return given;
  const { min, max } = known.scale;
  const isHighGood = known.goodIs !== 'low';
  const middle = (min + max) / 2;
  const topTwo = isHighGood ? max - 1 : min + 1;
  const bottomTwo = isHighGood ? min + 1 : max - 1;
  const aboveMiddle = isHighGood ? Math.floor(middle) + 1 : Math.ceil(middle) - 1;
  const belowMiddle = isHighGood ? Math.ceil(middle) - 1 : Math.floor(middle) + 1;
  if (kind === 'csat') return { positiveFrom: given.positiveFrom ?? topTwo, negativeTo: given.negativeTo ?? bottomTwo };
  return {
    positiveFrom: given.positiveFrom ?? (known.formula === 'net' ? topTwo : aboveMiddle),
    negativeTo: given.negativeTo ?? belowMiddle,
  };
}
