import type { Id } from '../journey/id.ts';

/** Where a card is put. */
export interface Cell {
  readonly stageId: Id;
  readonly laneId: Id;
}
