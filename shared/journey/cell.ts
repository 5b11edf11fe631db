import type { Card } from './card.ts';
import type { Id } from './id.ts';
import type { JourneyMap } from './journeyMap.ts';
import { byOrder, inOrder } from './order.ts';

/** Where a stage and a lane cross: where a card is put. */
export interface Cell {
  readonly stageId: Id;
  readonly laneId: Id;
}

export const cellKey = (stageId: Id, laneId: Id): string => `${stageId}|${laneId}`;

/** Cards by cell, each cell in order; cards whose stage or lane is gone are not in it. */
export function cardsByCell(journey: JourneyMap): Map<string, Readonly<Card>[]> {
  const cells = new Map<string, Readonly<Card>[]>();
  for (const card of inOrder(journey.cards)) {
    if (!isPlaced(journey, card)) continue;
    const key = cellKey(card.stageId, card.laneId);
    const cell = cells.get(key);
    if (cell) cell.push(card);
    else cells.set(key, [card]);
  }
  return cells;
}

export const isPlaced = (journey: JourneyMap, card: Cell): boolean =>
  card.stageId in journey.stages && card.laneId in journey.lanes;

/** Cards whose stage or lane somebody removed: nothing is lost, they wait in the tray. */
export const unplacedCards = (journey: JourneyMap): Readonly<Card>[] =>
  Object.values(journey.cards)
    .filter((card) => !isPlaced(journey, card))
    .sort(byOrder);
