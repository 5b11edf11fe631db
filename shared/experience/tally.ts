/**
 * What is counted of a group of rows. Every field but the last adds up, so that groups can be merged without going back to the
 * rows: the engine counts once, finely, and every coarser figure is a sum of tallies.
 */
export interface Tally {
  readonly rows: number;
  /** Answers behind the rows; for published results without n, the number of results. */
  readonly weight: number;
  readonly sum: number;
  readonly squares: number;
  /** Answers (or fractions of answers) in the bottom, middle and top group. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** What cannot be had from sums, where it was asked for: lost when groups are merged. */
  readonly exact?: Exact;
}

/** A median with its interval, or a number of different customers. */
export interface Exact {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What one row is. `answers`: an answer, or counts of answers. `published`: a result that somebody else computed, with
 * the number of answers behind it. `published-without-n`: the same, and nobody says how many answered.
 */
export type Basis = 'answers' | 'published' | 'published-without-n';

export const emptyTally: Tally = { rows: 0, weight: 0, sum: 0, squares: 0, low: 0, middle: 0, high: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  rows: a.rows + b.rows,
  weight: a.weight + b.weight,
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
  low: a.low + b.low,
  middle: a.middle + b.middle,
  high: a.high + b.high,
});
