/**
 * 95 % intervals, each by the method that is known to hold for its kind of figure; also for few answers.
 *
 * - Difference of two shares of one group (NPS, net of boxes): adjusted Wald with three answers added, three quarters
 *   of one to the top and to the bottom. Rocks, "Interval Estimation for the Net Promoter Score", The American
 *   Statistician 70 (2016), found it best of those tested; so do Lewis & Sauro (2021).
 * - One share: Wilson's score interval, Journal of the American Statistical Association 22 (1927).
 * - Mean: mean ± 1.96 · s/√n, with s from n − 1; of somebody's own formula by Student's t (see student.ts).
 * - Median: between two of the values (see median.ts).
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const usual = 1.96;

/** Interval of a share in percent; null without answers. */
export function wilsonInterval(positive: number, n: number, z = usual): Interval | null {
  if (n <= 0) return null;
  const share = positive / n;
  const stretch = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / stretch;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / stretch;
  return clamped({ low: 100 * (centre - half), high: 100 * (centre + half) }, 0, 100);
}

/** Interval of `100 · (high − low)/n`; null without answers. */
export function netInterval(high: number, low: number, n: number): Interval | null {
  if (n <= 0) return null;
  const answers = n + 3;
  const top = (high + 0.75) / answers;
  const bottom = (low + 0.75) / answers;
  const centre = top - bottom;
  const half = usual * Math.sqrt((top + bottom - centre * centre) / answers);
  return clamped({ low: 100 * (centre - half), high: 100 * (centre + half) }, -100, 100);
}

/** Interval of a mean from sums; null for fewer than two answers, whose spread nobody knows. */
export function meanInterval(sum: number, squares: number, n: number, reach = usual): Interval | null {
  if (n < 2) return null;
  const mean = sum / n;
  // Rounding can push the variance of equal answers a hair below zero.
  const variance = Math.max(0, (squares - (sum * sum) / n) / (n - 1));
  const half = reach * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}

export const clamped = (interval: Interval, low: number, high: number): Interval => ({
  low: Math.min(high, Math.max(low, interval.low)),
  high: Math.min(high, Math.max(low, interval.high)),
});
