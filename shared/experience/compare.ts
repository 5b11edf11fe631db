import type { Metric } from '../journey/metric.ts';
import { holm, ordinaryRisk } from './chance.ts';
import { type Compared, chanceOf, type Difference, differenceOf } from './difference.ts';

type Definition = Pick<Metric, 'formula' | 'scaleMin' | 'scaleMax'> & Partial<Pick<Metric, 'kind'>>;

/** Two figures that are held against each other, and whose they are. */
export interface Pair<Whose> {
  readonly whose: Whose;
  readonly now: Compared;
  readonly before: Compared;
}

/**
 * - `holds`: more than chance is behind it, also after all comparisons that were made at once.
 * - `alone`: its own interval leaves zero out, but among so many comparisons chance does that, too.
 * - `none`: no detectable difference.
 * - `unknown`: no interval can be worked out.
 */
export type Verdict = 'holds' | 'alone' | 'none' | 'unknown';

export interface Comparison<Whose> extends Pair<Whose> {
  readonly difference: Difference;
  /** How probable so large a difference is by chance, after Holm's correction. */
  readonly chance: number | null;
  readonly verdict: Verdict;
}

export interface Compare<Whose> {
  /** The largest difference first. */
  readonly comparisons: readonly Comparison<Whose>[];
  /** How many were put to the test at once. */
  readonly tested: number;
}

/** Many comparisons of one metric, corrected for their number. Pairs of which one has no value are left out. */
export function compareAll<Whose>(metric: Definition, pairs: readonly Pair<Whose>[]): Compare<Whose> {
  const found = pairs.flatMap((pair) => {
    const difference = differenceOf(metric, pair.now, pair.before);
    return difference ? [{ ...pair, difference, own: chanceOf(metric, pair.now, pair.before) }] : [];
  });
  const tested = found.flatMap(({ own }) => own ?? []);
  const corrected = holm(tested);
  let next = 0;
  const comparisons = found.map(({ own, ...pair }) => {
    const chance = own === null ? null : (corrected[next++] ?? null);
    return { ...pair, chance, verdict: verdictOf(pair.difference, chance) };
  });
  comparisons.sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
  return { comparisons, tested: tested.length };
}

function verdictOf({ isDetectable }: Difference, chance: number | null): Verdict {
  if (chance === null || isDetectable === null) return 'unknown';
  if (!isDetectable) return 'none';
  return chance < ordinaryRisk ? 'holds' : 'alone';
}
