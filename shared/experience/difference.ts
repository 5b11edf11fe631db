import type { Figure } from '../journey/figure.ts';
import type { Metric } from '../journey/metric.ts';
import { tailBeyond } from './chance.ts';
import { clamped, type Interval, wilsonInterval } from './intervals.ts';
import { medianError } from './median.ts';
import { studentReach } from './student.ts';

/** How far two figures of the same metric lie apart, and whether more than chance may be behind it. */
export interface Difference {
  /** `now − before` on the metric's native scale. */
  readonly value: number;
  /** 95 %; null where somebody's number of answers is not known, or its spread was not published. */
  readonly interval: Interval | null;
  /** Whether the interval leaves zero out; null where there is none. */
  readonly isDetectable: boolean | null;
}

export type Compared = Pick<Figure, 'value' | 'n' | 'low' | 'high' | 'parts'>;
type Definition = Pick<Metric, 'formula' | 'scaleMin' | 'scaleMax'> & Partial<Pick<Metric, 'kind'>>;

const usual = 1.96;

const isShare = ({ formula }: Definition): boolean => formula === 'share' || formula === 'top';

/** Two figures of independent groups of people; null where one of them has no value. */
export function differenceOf(metric: Definition, now: Compared, before: Compared): Difference | null {
  if (now.value === null || before.value === null) return null;
  const value = now.value - before.value;
  const interval = intervalOf(metric, value, now, before);
  return { value, interval, isDetectable: interval && (interval.low > 0 || interval.high < 0) };
}

/**
 * - Shares: Newcombe's method 10, from the two Wilson intervals, Statistics in Medicine 17 (1998).
 * - Medians: the same with what their intervals amount to (see median.ts).
 * - NPS, net of boxes and means: ± 1.96 · √(SE₁² + SE₂²).
 */
function intervalOf(metric: Definition, value: number, now: Compared, before: Compared): Interval | null {
  if (metric.formula === 'count' || metric.formula === 'customers' || metric.formula === 'sum') return null;
  if (isShare(metric)) return differenceOfShares(value, now, before);
  const errors = [now, before].map((figure) => errorOf(metric, figure));
  const [a, b] = errors;
  if (a === undefined || b === undefined || a === null || b === null) return null;
  const half = usual * Math.hypot(a, b);
  return { low: value - half, high: value + half };
}

/** Standard error of one figure: of a net from its parts, of a mean from its interval. */
export function errorOf(
  { formula, kind, scaleMin, scaleMax }: Definition,
  { value, n, low, high, parts }: Compared,
): number | null {
  if (n === null || n <= 0 || value === null) return null;
  if (formula === 'mean') {
    if (low === null || high === null) return null;
    // At the end of the scale one side of the interval is cut off; the other tells the spread.
    const isCut = low === scaleMin || high === scaleMax;
    const reach = kind === 'formula' ? studentReach(n - 1) : usual;
    return (isCut ? Math.max(value - low, high - value) : (high - low) / 2) / reach;
  }
  if (formula === 'median') return low === null || high === null ? null : medianError(low, high, n);
  if (parts === null) return null;
  // Three answers are added as for a single net: ten times "10" must not look certain.
  const answers = n + 3;
  const top = ((parts.high / 100) * n + 0.75) / answers;
  const bottom = ((parts.low / 100) * n + 0.75) / answers;
  return 100 * Math.sqrt((top + bottom - (top - bottom) ** 2) / answers);
}

function differenceOfShares(value: number, now: Compared, before: Compared, z = usual): Interval | null {
  const [a, b] = [wilsonOf(now, z), wilsonOf(before, z)];
  if (!a || !b || now.value === null || before.value === null) return null;
  return clamped(
    {
      low: value - Math.hypot(now.value - a.low, b.high - before.value),
      high: value + Math.hypot(a.high - now.value, before.value - b.low),
    },
    -100,
    100,
  );
}

const wilsonOf = ({ value, n }: Compared, z: number): Interval | null =>
  n === null || value === null ? null : wilsonInterval((value / 100) * n, n, z);

/**
 * How probable so large a difference is where there is none: the risk at which the interval just reaches zero, so that
 * it can never say other than the interval does. Null where there is no interval.
 */
export function chanceOf(metric: Definition, now: Compared, before: Compared): number | null {
  const difference = differenceOf(metric, now, before);
  if (!difference?.interval) return null;
  if (isShare(metric)) return tailBeyond(reachOfShares(difference.value, now, before));
  const error = Math.hypot(...[now, before].map((figure) => errorOf(metric, figure) ?? 0));
  if (error === 0) return difference.value === 0 ? 1 : 0;
  return tailBeyond(difference.value / error);
}

const farthest = 40;

/** By halving: Newcombe's interval widens steadily with z. */
function reachOfShares(value: number, now: Compared, before: Compared): number {
  let [low, high] = [0, farthest];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    const interval = differenceOfShares(value, now, before, middle);
    if (interval && (interval.low > 0 || interval.high < 0)) low = middle;
    else high = middle;
  }
  return low;
}
