import type { Card } from '../journey/card.ts';
import type { Cell } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import { type Edit, type MapEdit, mapEdit } from './edit.ts';
import { endOfCells, type Grid, gridIn, inReadingOrder, spanAt } from './grid.ts';
import { ordersAt, type Place } from './place.ts';

/**
 * Several cards at once: the one that was held goes to the cell, all others as far as it went. What would leave the
 * map stops at its edge, so that none is lost; those that meet in one cell stand in the order in which they stood.
 */
export function moveCards(ids: readonly Id[], cell: Cell, place: Place = 'last', heldId = ids[0]): MapEdit {
  return mapEdit(ids.length === 1 ? 'cards.move' : 'cards.moveSeveral', (edit) => {
    const grid = gridIn(edit);
    const cards = cardsOf(edit, ids, grid);
    const way = wayTo(grid, heldId === undefined ? undefined : edit.cards.get(heldId), cell);
    const going = cards.map((card) => ({ card, to: cellBy(grid, card, cell, way) }));
    const beside = going.filter(({ to }) => isSame(to, cell));
    const moving = new Set(cards.map(({ id }) => id));
    const neighbours = edit.cards.all().filter(isAcross(grid, cell));
    const orders = ordersAt(neighbours, beside.length, place, moving);
    const endOf = endOfCells(edit, moving);
    for (const { card, to } of going) {
      const order = isSame(to, cell) ? orders.shift() : endOf(to);
      if (order !== undefined) put(edit, grid, card, to, order);
    }
  });
}

/** By so many columns and rows, all together; at the edge of the map the whole block stops. */
export function shiftCards(ids: readonly Id[], columns: number, rows: number): MapEdit {
  return mapEdit(ids.length === 1 ? 'cards.move' : 'cards.moveSeveral', (edit) => {
    const grid = gridIn(edit);
    const placed = cardsOf(edit, ids, grid).flatMap((card) => {
      const reach = grid.reach(card);
      const row = grid.rowOf(card.laneId);
      return reach && row >= 0 ? [{ card, row, ...reach }] : [];
    });
    if (placed.length === 0) return;
    const across = within(columns, placed, grid.columns.length);
    const down = within(
      rows,
      placed.map(({ row }) => ({ first: row, last: row })),
      grid.rows.length,
    );
    if (across === 0 && down === 0) return;
    const endOf = endOfCells(edit, new Set(placed.map(({ card }) => card.id)));
    for (const { card, first, row } of placed) {
      const stageId = across === 0 ? card.stageId : (grid.columns[first + across]?.id ?? card.stageId);
      const to = { stageId, laneId: grid.rows[row + down]?.id ?? card.laneId };
      put(edit, grid, card, to, endOf(to));
    }
  });
}

/** How far a card reaches: the last column that it lies across; null: its own stage alone. A drag of its edge is one step. */
export const spanCard = (id: Id, untilStageId: Id | null): MapEdit =>
  mapEdit('cards.span', (edit) => edit.cards.set(id, { untilStageId }), `card.span:${id}`);

const isSame = (one: Cell, other: Cell): boolean => one.stageId === other.stageId && one.laneId === other.laneId;

/** Whether a card lies in a cell, be it one that begins further left: those, too, are neighbours there. */
function isAcross(grid: Grid, cell: Cell): (card: Readonly<Card>) => boolean {
  const there = grid.reach({ stageId: cell.stageId, untilStageId: null });
  return (card) => {
    if (card.laneId !== cell.laneId) return false;
    if (card.stageId === cell.stageId || !there) return card.stageId === cell.stageId;
    const reach = grid.reach(card);
    return reach !== null && reach.first <= there.last && reach.last >= there.first;
  };
}

const cardsOf = (edit: Edit, ids: readonly Id[], grid: Grid): Readonly<Card>[] =>
  inReadingOrder(
    grid,
    [...new Set(ids)].flatMap((id) => edit.cards.get(id) ?? []),
  );

function put(edit: Edit, grid: Grid, card: Readonly<Card>, { stageId, laneId }: Cell, order: string): void {
  edit.cards.set(card.id, { stageId, laneId, order, untilStageId: spanAt(grid, card, stageId) });
}

interface Way {
  readonly held: Readonly<Card>;
  readonly columns: number;
  readonly rows: number;
}

/** How far the held card goes; null for one that comes out of the tray, and all others then go where it goes. */
function wayTo(grid: Grid, held: Readonly<Card> | undefined, { stageId, laneId }: Cell): Way | null {
  const from = held && grid.reach(held);
  const to = grid.reach({ stageId, untilStageId: null });
  if (!held || !from || !to) return null;
  const columns = to.first - from.first;
  if (held.laneId === laneId) return { held, columns, rows: 0 };
  const [fromRow, toRow] = [grid.rowOf(held.laneId), grid.rowOf(laneId)];
  return fromRow < 0 || toRow < 0 ? null : { held, columns, rows: toRow - fromRow };
}

function cellBy(grid: Grid, card: Readonly<Card>, cell: Cell, way: Way | null): Cell {
  const from = grid.reach(card);
  const row = grid.rowOf(card.laneId);
  if (!way || !from || (row < 0 && way.rows !== 0)) return cell;
  const column = grid.columns[clamp(from.first + way.columns, grid.columns.length)];
  const lane = grid.rows[clamp(row + way.rows, grid.rows.length)];
  return {
    stageId: stageBy(card, cell, way, column?.id),
    laneId: way.rows === 0 ? card.laneId : (lane?.id ?? cell.laneId),
  };
}

/** Columns are counted, but a card may lie in a stage above its steps, or in a step that is folded away. */
function stageBy(card: Readonly<Card>, cell: Cell, { held, columns }: Way, column: Id | undefined): Id {
  if (card.stageId === held.stageId) return cell.stageId;
  return columns === 0 ? card.stageId : (column ?? card.stageId);
}

const clamp = (at: number, count: number): number => Math.min(Math.max(at, 0), Math.max(count - 1, 0));

function within(by: number, placed: readonly { first: number; last: number }[], count: number): number {
  const first = Math.min(...placed.map((one) => one.first));
  const last = Math.max(...placed.map((one) => one.last));
  return Math.min(Math.max(by, -first), Math.max(count - 1 - last, 0));
}
