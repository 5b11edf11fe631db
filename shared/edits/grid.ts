import type { Card } from '../journey/card.ts';
import { type Cell, cellKey } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap, Table } from '../journey/journeyMap.ts';
import type { Lane, LaneKind } from '../journey/lane.ts';
import { inOrder, type Order, orderBetween } from '../journey/order.ts';
import type { Stage } from '../journey/stage.ts';
import { columnsInOrder, spanOf, stageTree } from '../journey/stageTree.ts';
import type { Edit } from './edit.ts';

type Lying = Pick<Card, 'stageId' | 'untilStageId'>;

/** The columns and rows that cards are moved about in, left to right and top to bottom. */
export interface Grid {
  readonly columns: readonly Readonly<Stage>[];
  /** Lanes that are shown and hold cards; those that draw what other records say are passed over. */
  readonly rows: readonly Readonly<Lane>[];
  /** The columns that a card lies across; null where its stage is gone. */
  reach(card: Lying): { readonly first: number; readonly last: number } | null;
  /** −1 where the lane is gone, hidden or passed over. */
  rowOf(laneId: Id): number;
}

export function gridOf({ stages, lanes }: Pick<JourneyMap, 'stages' | 'lanes'>): Grid {
  const tree = stageTree(stages);
  const columns = columnsInOrder(stages);
  const rows = inOrder(lanes).filter(({ kind, isHidden }) => !isHidden && holdsCards(kind));
  const rowAt = new Map(rows.map(({ id }, at) => [id, at]));
  return {
    columns,
    rows,
    reach: (card) => spanOf(tree, columns, card),
    rowOf: (laneId) => rowAt.get(laneId) ?? -1,
  };
}

export const gridIn = (edit: Edit): Grid =>
  gridOf({ stages: tableOf(edit.stages.all()), lanes: tableOf(edit.lanes.all()) });

/** A feeling lane draws curves and a channel lane the touchpoints' channels; a click there makes no card first. */
export const holdsCards = (kind: LaneKind): boolean => kind !== 'feeling' && kind !== 'channels';

export function tableOf<Entry extends { readonly id: Id }>(records: readonly Entry[]): Table<Entry> {
  const table: Record<Id, Entry> = Object.create(null);
  for (const record of records) table[record.id] = record;
  return table;
}

/** Cards as one reads them: column by column, and down each of them. */
export function inReadingOrder<Some extends Card>(grid: Grid, cards: readonly Some[]): Some[] {
  const placed = inOrder(tableOf(cards)).map((card) => ({
    card,
    column: grid.reach(card)?.first ?? grid.columns.length,
    row: grid.rowOf(card.laneId),
  }));
  return placed.sort((a, b) => a.column - b.column || a.row - b.row).map(({ card }) => card);
}

/** The end of the span that keeps a card as wide as it is when it goes to another stage. */
export function spanAt(grid: Grid, card: Lying, stageId: Id): Id | null {
  if (card.untilStageId === null || card.stageId === stageId) return card.untilStageId;
  const own = grid.reach({ stageId: card.stageId, untilStageId: null });
  const whole = grid.reach(card);
  const there = grid.reach({ stageId, untilStageId: null });
  if (!own || !whole || !there) return card.untilStageId;
  const more = whole.last - own.last;
  return more === 0 ? null : (grid.columns[Math.min(there.last + more, grid.columns.length - 1)]?.id ?? null);
}

/** Order keys behind what stands in a cell, for many cards at once: the cells are looked through only once. */
export function endOfCells(edit: Edit, moving: ReadonlySet<Id> = new Set()): (cell: Cell) => Order {
  const ends = new Map<string, Order>();
  for (const { id, stageId, laneId, order } of edit.cards.all()) {
    const key = cellKey(stageId, laneId);
    const end = ends.get(key);
    if (!moving.has(id) && (end === undefined || order > end)) ends.set(key, order);
  }
  return ({ stageId, laneId }) => {
    const key = cellKey(stageId, laneId);
    const order = orderBetween(ends.get(key) ?? null, null);
    ends.set(key, order);
    return order;
  };
}
