import type { Id } from '../../../shared/journey/id.ts';
import type { Box } from '../../../shared/layout/mapLayout.ts';

/** What moves aside for carried cards, and where these will lie. */
export interface Room {
  /** How far down cards slide, in map units; those that stay are not in it. */
  readonly shifts: ReadonlyMap<Id, number>;
  /** The gap that opens for the held card. As flat as a line while its row has no room for it. */
  readonly slot: Box;
  /** The same for all that come along, the held one among them. */
  readonly slots: readonly Box[];
  /** How high each row into which something is carried must be for all of its gaps. */
  readonly heights: ReadonlyMap<Id, number>;
}
