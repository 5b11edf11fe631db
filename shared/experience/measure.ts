import type { Figure } from '../journey/figure.ts';
import type { MetricDefinition } from '../journey/metric.ts';
import { never } from '../result.ts';
import { clamped, type Interval, meanInterval, netInterval, wilsonInterval } from './intervals.ts';
import { withoutDust } from './numbers.ts';
import { studentReach } from './student.ts';
import type { Basis, Tally } from './tally.ts';

/** The numbers of a figure, before anybody says whose they are. */
export type Measured = Pick<Figure, 'value' | 'n' | 'low' | 'high' | 'parts' | 'rows'>;
type Definition = Pick<MetricDefinition, 'kind' | 'formula' | 'scaleMin' | 'scaleMax'>;

/** A tally as a figure by the metric's formula: value, n, 95 % interval and parts. */
export function measure(metric: Definition, tally: Tally, basis: Basis): Measured {
  const n = basis === 'published-without-n' ? null : withoutDust(tally.weight);
  const empty = { value: null, n, low: null, high: null, parts: null, rows: tally.rows };
  if (metric.formula === 'count') return { ...empty, value: withoutDust(tally.weight) };
  // So many persons are behind it, however often each of them came: that is the n that decides what may be shown.
  if (metric.formula === 'customers')
    return { ...empty, value: tally.exact?.value ?? null, n: tally.exact?.value ?? null };
  if (tally.weight <= 0) return empty;
  if (metric.formula === 'median') return { ...empty, ...withoutDustIn(tally.exact) };
  // A total has no sampling error of its own, and a published one is a total as well.
  if (metric.formula === 'sum') return { ...empty, value: withoutDust(tally.sum) };
  const interval = intervalOf(metric, tally, basis);
  return {
    ...empty,
    value: withoutDust(measuredValue(metric, tally, basis)),
    low: interval && withoutDust(interval.low),
    high: interval && withoutDust(interval.high),
    parts: partsOf(metric, tally, basis),
  };
}

/** Medians of medians are none: without the values themselves there is nothing to tell. */
const withoutDustIn = (exact: Tally['exact']): Pick<Measured, 'value' | 'low' | 'high'> => ({
  value: exact ? withoutDust(exact.value) : null,
  low: exact?.low == null ? null : withoutDust(exact.low),
  high: exact?.high == null ? null : withoutDust(exact.high),
});

function measuredValue(metric: Definition, tally: Tally, basis: Basis): number {
  if (isPublishedValue(metric, basis)) return tally.sum / tally.weight;
  switch (metric.formula) {
    case 'nps':
    case 'net':
      return (100 * (tally.high - tally.low)) / tally.weight;
    case 'share':
    case 'top':
      return (100 * tally.high) / tally.weight;
    case 'mean':
      return tally.sum / tally.weight;
    case 'count':
      return tally.weight;
    case 'sum':
      return tally.sum;
    case 'median':
    case 'customers':
      return tally.exact?.value ?? Number.NaN;
    default:
      return never(metric.formula);
  }
}

/** No n, no interval; and none for a published mean or NPS, whose spread nobody published. */
function intervalOf(metric: Definition, tally: Tally, basis: Basis): Interval | null {
  if (basis === 'published-without-n') return null;
  const { formula } = metric;
  if (isPublishedValue(metric, basis))
    return formula === 'share' || formula === 'top' ? wilsonInterval(tally.sum / 100, tally.weight) : null;
  if (formula === 'nps' || formula === 'net') return netInterval(tally.high, tally.low, tally.weight);
  if (formula === 'share' || formula === 'top') return wilsonInterval(tally.high, tally.weight);
  const reach = metric.kind === 'formula' ? studentReach(tally.weight - 1) : undefined;
  const interval = meanInterval(tally.sum, tally.squares, tally.weight, reach);
  // Minutes have a least, but no most: a mean below nothing is none.
  return interval && clamped(interval, metric.scaleMin ?? -Infinity, metric.scaleMax ?? Infinity);
}

function partsOf(metric: Definition, tally: Tally, basis: Basis): Measured['parts'] {
  const isMean = metric.formula === 'mean' && metric.kind !== 'sentiment';
  if (isMean || isPublishedValue(metric, basis)) return null;
  const percent = (part: number) => withoutDust((100 * part) / tally.weight);
  return { low: percent(tally.low), middle: percent(tally.middle), high: percent(tally.high) };
}

/** Boxes keep their parts when published; of other kinds only the finished value is known. */
const isPublishedValue = (metric: Definition, basis: Basis): boolean => basis !== 'answers' && metric.kind !== 'boxes';
