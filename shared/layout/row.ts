import type { LaneBox } from './mapLayout.ts';
import type { Shelves } from './ways/shelves.ts';

/** A lane in its place, where its cards begin, and how far below its top the ways at its foot have their rooms. */
export interface Row {
  readonly lane: LaneBox;
  readonly cardsTop: number;
  readonly shelves: Shelves;
}
