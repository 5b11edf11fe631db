import { tailBeyond } from './chance.ts';

/**
 * The interval of a median without any assumption about how the values are spread: between two of the values
 * themselves, as many places from either end as the binomial distribution allows (David & Nagaraja, Order Statistics,
 * 2003, § 7.1). It holds for minutes, which a few very long ones pull far to one side.
 */
export interface Ranks {
  /** Places of the two ends, counted from one. */
  readonly low: number;
  readonly high: number;
  /** How often such an interval has the truth inside, at least 0.95: places are whole. */
  readonly coverage: number;
}

/** Null for fewer than six values, of which even the least and the greatest are not sure enough. */
export function medianRanks(n: number): Ranks | null {
  let place = Math.floor(n / 2);
  let probability = Math.exp(lnFactorial(n) - lnFactorial(place) - lnFactorial(n - place) - n * Math.LN2);
  let coverage = n % 2 === 0 ? probability : 2 * probability;
  while (coverage < 0.95 && place > 0) {
    probability *= place / (n - place + 1);
    place -= 1;
    coverage += 2 * probability;
  }
  return place < 1 ? null : { low: place, high: n + 1 - place, coverage };
}

/** Places of the value in the middle, or of the two between which it lies. */
export const middleRanks = (n: number): { lower: number; upper: number } => ({
  lower: Math.floor((n + 1) / 2),
  upper: Math.ceil((n + 1) / 2),
});

/** Median and its ends of values in memory. */
export function medianOf(values: readonly number[]): { value: number; low: number | null; high: number | null } | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place - 1] ?? Number.NaN;
  const { lower, upper } = middleRanks(sorted.length);
  const ends = medianRanks(sorted.length);
  return { value: (at(lower) + at(upper)) / 2, low: ends && at(ends.low), high: ends && at(ends.high) };
}

/**
 * The standard error that an interval of these ranks amounts to: its width by the z of its true coverage. Price &
 * Bonett, Journal of Statistical Computation and Simulation 72 (2002), compare medians that way.
 */
export function medianError(low: number, high: number, n: number): number | null {
  const ranks = medianRanks(n);
  return ranks && (high - low) / (2 * reachOf(1 - ranks.coverage));
}

/** By halving: the tail shrinks steadily with z. */
function reachOf(chance: number): number {
  let [low, high] = [0, 12];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (tailBeyond(middle) > chance) low = middle;
    else high = middle;
  }
  return high;
}

/** Stirling's series beyond what is quickly multiplied. */
function lnFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
