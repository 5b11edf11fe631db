import { definitionOf, formulasOf, type Known, type MissingPart } from '../../shared/experience/definition.ts';
import type { MetricDefinition, MetricKind } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Result } from '../../shared/result.ts';

/** The metric while a person says what it is: what is not known yet is absent, never a default in disguise. */
export interface MeasureDraft {
  kind: MetricKind;
  known: Known;
  /** A guess that values alone cannot prove stays unconfirmed until a person says yes or changes it. */
  isConfirmed: boolean;
}

export function draftFrom(measure: MetricDefinition, isConfirmed: boolean): MeasureDraft {
  const { kind, name, formula, scaleMin, scaleMax, goodIs, positiveFrom, negativeTo, unit, question } = measure;
  const known: Known = { name, formula, goodIs, unit, question };
  if (scaleMin !== null && scaleMax !== null) known.scale = { min: scaleMin, max: scaleMax };
  if (positiveFrom !== null) known.positiveFrom = positiveFrom;
  if (negativeTo !== null) known.negativeTo = negativeTo;
  return { kind, known, isConfirmed };
}

/** Another kind keeps name, wording and scale; formula, direction and thresholds belonged to the old kind. */
export function withKind({ known }: MeasureDraft, kind: MetricKind): MeasureDraft {
  const kept: Known = { name: known.name ?? '', question: known.question ?? '' };
  const hasScale = kindParts[kind].includes('scale') && kind !== 'nps';
  if (hasScale && known.scale) kept.scale = known.scale;
  const [first, ...more] = formulasOf[kind];
  if (first && (more.length === 0 || hasUsualFormula.includes(kind))) kept.formula = first;
  return { kind, known: kept, isConfirmed: false };
}

/** Kinds of several formulas of which the first is right unless somebody says otherwise. */
const hasUsualFormula: readonly MetricKind[] = ['duration', 'count', 'formula'];

/** A changed part of the definition. What follows from a scale or a formula is worked out anew. */
export function withPart(draft: MeasureDraft, part: Partial<Known>): MeasureDraft {
  const known: Known = { ...draft.known, ...part };
  if ('scale' in part || 'formula' in part || 'goodIs' in part) {
    if (!('positiveFrom' in part) && draft.kind !== 'share') delete known.positiveFrom;
    if (!('negativeTo' in part)) delete known.negativeTo;
  }
  if ('formula' in part) delete known.unit;
  return { ...draft, known };
}

export const defined = ({ kind, known }: MeasureDraft): Result<MetricDefinition, MissingPart> =>
  definitionOf(kind, known);

type Part = 'scale' | 'direction' | 'formula' | 'positive' | 'currency' | 'unit';

/** What is asked for each kind; the rest of the definition follows. */
export const kindParts: Record<MetricKind, readonly Part[]> = {
  nps: [],
  csat: ['scale', 'direction', 'positive'],
  'csat-mean': ['scale', 'direction'],
  ces: ['scale', 'direction', 'formula'],
  mean: ['scale', 'direction'],
  share: ['scale', 'positive', 'direction'],
  boxes: ['formula', 'direction'],
  count: ['formula'],
  sentiment: ['positive'],
  duration: ['formula'],
  revenue: ['currency'],
  formula: ['direction', 'unit'],
};

/** Whether the file has the columns that this kind is computed from. */
export const hasColumnsFor = (kind: MetricKind, { boxes, scoreColumn, wide }: Recipe): boolean =>
  kind === 'count' ||
  (kind === 'formula' && !wide) ||
  (kind === 'boxes'
    ? boxes !== null && boxes.bottom !== '' && boxes.middle !== '' && boxes.top !== ''
    : scoreColumn !== '' || wide !== undefined);
