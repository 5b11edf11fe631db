import type { LaneBox } from './mapLayout.ts';

/** A lane in its place, and where the cards of each stage end in it: ways back hang below them. */
export interface Row {
  readonly lane: LaneBox;
  readonly bottomOf: (stage: number) => number;
}
