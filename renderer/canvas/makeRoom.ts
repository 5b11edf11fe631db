import type { Id } from '../../shared/journey/id.ts';
import type { Box, CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { type CardDrop, cardsIn } from './dropPlace.ts';

export interface Room {
  /** How far down each card of the cell slides, in map units; those that stay are not in it. */
  readonly shifts: ReadonlyMap<Id, number>;
  /** The gap that opens: where the held card will lie. */
  readonly slot: Box;
}

/**
 * How the cards of a cell move apart for what is carried over it. Those that are carried leave the cell, unless they
 * are copied, so that the ones below close up; from the drop on, all make room for the card in hand. Only this cell
 * moves: the rows of the map stay, or the ground would slide away under the hand.
 */
export function makeRoom(
  layout: MapLayout,
  drop: CardDrop,
  carried: ReadonlySet<Id>,
  held: Pick<Box, 'height'> | undefined,
): Room {
  const cell = cardsIn(layout, drop.stageId, drop.laneId);
  const height = held?.height ?? 40;
  const shifts = new Map<Id, number>();
  let closing = 0;
  let isBehind = false;
  let slot: Box | null = null;
  let last: { box: CardBox; shift: number } | null = null;
  for (const card of cell) {
    if (carried.has(card.id)) {
      closing += card.height + measures.cardGap;
      continue;
    }
    if (card.id === drop.beforeId) {
      isBehind = true;
      slot = { x: card.x, y: card.y - closing, width: card.width, height };
    }
    const shift = (isBehind ? height + measures.cardGap : 0) - closing;
    if (shift !== 0) shifts.set(card.id, shift);
    last = { box: card, shift };
  }
  return { shifts, slot: slot ?? slotBehind(drop.line, last, cell[0], height) };
}

function slotBehind(
  line: Box,
  last: { box: CardBox; shift: number } | null,
  first: CardBox | undefined,
  height: number,
): Box {
  const y = last ? last.box.y + last.shift + last.box.height + measures.cardGap : (first?.y ?? line.y);
  return { x: line.x, y, width: line.width, height };
}
