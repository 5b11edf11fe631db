import type { Figure } from '../journey/figure.ts';
import type { MetricDefinition } from '../journey/metric.ts';
import { errorOf } from './difference.ts';
import { type Measured, measure } from './measure.ts';
import { addTallies, type Basis, emptyTally, type Tally } from './tally.ts';

type Definition = Pick<MetricDefinition, 'kind' | 'formula' | 'scaleMin' | 'scaleMax'>;
type Known = Pick<Figure, 'value' | 'n' | 'low' | 'high' | 'parts' | 'rows'>;

/**
 * One figure for several: of all touchpoints of a channel, or of a cell. Each weighs as much as it has answers, or
 * published results where nobody says how many answered: the same number that counting the rows together gives. Null
 * where none has a value, and where that takes the rows: medians have no common one, and customers may be the same.
 */
export function pooled(metric: Definition, figures: readonly Known[]): Measured | null {
  const known = figures.filter(({ value }) => value !== null);
  const [first] = known;
  if (!first) return null;
  if (known.length === 1) {
    const { value, n, low, high, parts, rows } = first;
    return { value, n, low, high, parts, rows };
  }
  if (metric.formula === 'median' || metric.formula === 'customers') return null;
  const basis = basisOf(metric, known);
  const total = known.map((figure) => tallyOf(metric, figure, basis)).reduce(addTallies, emptyTally);
  return measure(metric, total, basis);
}

/** A mean, a share or an NPS whose spread or parts are not known was published by somebody else. */
function basisOf(metric: Definition, figures: readonly Known[]): Basis {
  if (figures.some(({ n }) => n === null)) return 'published-without-n';
  if (metric.formula === 'count' || metric.formula === 'sum') return 'answers';
  const isOwn = ({ n, low, parts }: Known) => (metric.formula === 'mean' ? n === 1 || low !== null : parts !== null);
  return figures.every(isOwn) ? 'answers' : 'published';
}

function tallyOf(metric: Definition, figure: Known, basis: Basis): Tally {
  const { n, value, parts, rows } = figure;
  const weight = basis === 'published-without-n' ? rows : (n ?? 0);
  const mean = value ?? 0;
  const count = (part: 'low' | 'middle' | 'high') => ((parts?.[part] ?? 0) / 100) * weight;
  return {
    rows,
    weight,
    sum: metric.formula === 'sum' ? mean : mean * weight,
    squares: metric.formula === 'mean' ? squaresOf(metric, figure, weight) : 0,
    low: count('low'),
    middle: count('middle'),
    high: count('high'),
  };
}

/** From a mean and its standard error back to the sum of squares. */
function squaresOf(metric: Definition, figure: Known, n: number): number {
  const mean = figure.value ?? 0;
  const error = errorOf(metric, figure) ?? 0;
  return error * error * n * (n - 1) + n * mean * mean;
}
