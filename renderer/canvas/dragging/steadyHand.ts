import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { CanvasState } from '../canvasState.ts';
import { isCardDrop } from '../places/dropPlace.ts';

/**
 * Of several cards some may land above the hand, and where a row up there grows for them, all below it goes down: the
 * map is moved up by as much, so that the hand stays over its place. `moveDown` takes map units.
 */
export function createSteadyHand(moveDown: (by: number) => void) {
  const resting = new Map<Id, number>();
  let above = 0;

  const stay = (growth: number) => {
    if (growth !== above) moveDown(above - growth);
    above = growth;
  };

  return {
    /** To be told each time the map is laid out anew. */
    look({ lanes }: MapLayout, drag: Pick<NonNullable<CanvasState['drag']>, 'drop' | 'roomier'> | null): void {
      for (const { id, height } of lanes) if (!drag?.roomier?.has(id)) resting.set(id, height);
      const drop = drag?.drop ?? null;
      const hand = isCardDrop(drop) ? lanes.findIndex(({ id }) => id === drop.laneId) : 0;
      const over = lanes.slice(0, Math.max(0, hand));
      stay(over.reduce((sum, { id, height }) => sum + height - (resting.get(id) ?? height), 0));
    },
    /** Nothing lands: the rows go back to what they were. */
    giveUp: () => stay(0),
  };
}
