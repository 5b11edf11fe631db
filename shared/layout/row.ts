import type { LaneBox } from './mapLayout.ts';

/** A lane in its place, where its cards begin, and how far down they reach in each column: ways back hang below them. */
export interface Row {
  readonly lane: LaneBox;
  readonly cardsTop: number;
  readonly bottomOf: (column: number) => number;
}
