/**
 * How often chance alone would reach so far: the two-sided tail of the normal distribution beyond ±z. By the
 * Chebyshev fit of erfc in Numerical Recipes (2007, §6.2), whose relative error stays below 1.2e-7 however far out,
 * as correcting for many comparisons needs very small probabilities.
 */
export function tailBeyond(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 2 / (2 + x);
  const fit = coefficients.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  return Math.min(1, t * Math.exp(-x * x + fit));
}

const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];

/** What a 95 % interval leaves outside, by the 1.96 that all of Senda's intervals are drawn with. */
export const ordinaryRisk = tailBeyond(1.96);

/**
 * Holm's step-down correction, Scandinavian Journal of Statistics 6 (1979): probabilities as they are after so many
 * comparisons, in the order given. Where one stays below the ordinary risk, at most one family in twenty is wrong.
 */
export function holm(chances: readonly number[]): number[] {
  const ranked = chances.map((chance, at) => ({ chance, at })).sort((a, b) => a.chance - b.chance);
  const corrected = new Array<number>(chances.length).fill(1);
  let highest = 0;
  for (const [rank, { chance, at }] of ranked.entries()) {
    highest = Math.max(highest, Math.min(1, chance * (chances.length - rank)));
    corrected[at] = highest;
  }
  return corrected;
}
