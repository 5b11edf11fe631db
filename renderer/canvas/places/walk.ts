import type { Id } from '../../../shared/journey/id.ts';
import type { Selection } from '../../session/view.ts';
import type { Grid } from './grid.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * Where one stands: row −1 are the heads of the columns and row −2 the stages above their steps, column −1 the lane
 * titles, `item` the thing inside the cell; behind the last one lies the cell's free place.
 */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly item: number;
}

/**
 * The arrow keys, as in a spreadsheet whose first row are the stages and whose first column are the lanes. Up and
 * down pass through all cards of a cell; left and right keep to the same place in the neighbouring cell, and pass
 * through the points of the curve, which stand beside each other. With nothing selected one comes back to what was `left`.
 */
export function walk(
  grid: Grid,
  from: Selection | null,
  direction: Direction,
  left: Selection | null = null,
): Selection | null {
  if (grid.stages.length === 0 && grid.lanes.length === 0) return null;
  if (!from && left && spotOf(grid, left)) return left;
  const spot = from && spotOf(grid, from);
  return thingAt(grid, spot ? step(grid, spot, direction) : { row: -1, column: 0, item: 0 });
}

function step(grid: Grid, spot: Spot, direction: Direction): Spot {
  switch (direction) {
    case 'up':
    case 'down':
      return stepDown(grid, spot, direction === 'down' ? 1 : -1);
    case 'left':
    case 'right':
      return stepAcross(grid, spot, direction === 'right' ? 1 : -1);
    case 'first':
      return { ...spot, column: spot.row < 0 ? 0 : -1, item: 0 };
    case 'last':
      return { ...spot, column: grid.stages.length - 1, item: 0 };
  }
}

function stepDown(grid: Grid, spot: Spot, by: 1 | -1): Spot {
  if (spot.row === -2) return by === 1 ? { ...spot, row: -1 } : spot;
  if (spot.row === -1 && by === -1) return groupAt(grid, spot) === null ? spot : { ...spot, row: -2 };
  const inside = spot.item + by;
  const isStacked = itemsAt(grid, spot)[0]?.kind !== 'emotion';
  if (isStacked && inside >= 0 && inside < itemsAt(grid, spot).length) return { ...spot, item: inside };
  const row = clamp(spot.row + by, spot.column < 0 ? 0 : -1, grid.lanes.length - 1);
  if (row === spot.row) return spot;
  const arrived = { row, column: spot.column, item: 0 };
  return by === 1 ? arrived : { ...arrived, item: lastItem(grid, arrived) };
}

function stepAcross(grid: Grid, spot: Spot, by: 1 | -1): Spot {
  if (spot.row === -2) return besideGroup(grid, spot, by);
  const inside = spot.item + by;
  const isBeside = itemsAt(grid, spot)[0]?.kind === 'emotion';
  if (isBeside && inside >= 0 && inside < itemsAt(grid, spot).length) return { ...spot, item: inside };
  const column = clamp(spot.column + by, spot.row < 0 ? 0 : -1, grid.stages.length - 1);
  if (column === spot.column) return spot;
  const arrived = { row: spot.row, column, item: 0 };
  const last = lastItem(grid, arrived);
  if (itemsAt(grid, arrived)[0]?.kind === 'emotion') return { ...arrived, item: by === 1 ? 0 : last };
  return { ...arrived, item: Math.min(spot.item, last) };
}

/** From a stage above its steps to its neighbour, which has steps itself or is a column of its own. */
function besideGroup(grid: Grid, spot: Spot, by: 1 | -1): Spot {
  const group = groupAt(grid, spot);
  let column = spot.column;
  while (column >= 0 && column < grid.stages.length && groupAt(grid, { ...spot, column }) === group) column += by;
  if (column < 0 || column >= grid.stages.length) return spot;
  const arrived = { row: -2, column, item: 0 };
  return groupAt(grid, arrived) === null ? { ...arrived, row: -1 } : arrived;
}

const groupAt = (grid: Grid, { column }: Spot): Id | null => {
  const stageId = grid.stages[column];
  return stageId === undefined ? null : grid.groupOf(stageId);
};

/** What a selection becomes when its record is gone or was never in the grid: null. */
function spotOf(grid: Grid, selection: Selection): Spot | null {
  switch (selection.kind) {
    case 'stage': {
      const column = grid.stages.indexOf(selection.id);
      if (column >= 0) return { row: -1, column, item: 0 };
      const first = grid.stages.findIndex((stageId) => grid.groupOf(stageId) === selection.id);
      return first < 0 ? null : { row: -2, column: first, item: 0 };
    }
    case 'lane':
      return grid.lanes.includes(selection.id) ? { row: grid.lanes.indexOf(selection.id), column: -1, item: 0 } : null;
    case 'cell':
      return spotIn(grid, selection, grid.itemsIn(selection.stageId, selection.laneId).length);
    case 'card':
    case 'emotion': {
      const cell = grid.cellOf(selection.id);
      if (!cell) return null;
      return spotIn(
        grid,
        cell,
        grid.itemsIn(cell.stageId, cell.laneId).findIndex(({ id }) => id === selection.id),
      );
    }
    default:
      return null;
  }
}

function spotIn(grid: Grid, { stageId, laneId }: { stageId: Id; laneId: Id }, item: number): Spot | null {
  const [row, column] = [grid.lanes.indexOf(laneId), grid.stages.indexOf(stageId)];
  return row < 0 || column < 0 || item < 0 ? null : { row, column, item };
}

function thingAt(grid: Grid, spot: Spot): Selection | null {
  const stageId = grid.stages[spot.column];
  const laneId = grid.lanes[spot.row];
  const group = spot.row === -2 ? groupAt(grid, spot) : null;
  if (group !== null) return { kind: 'stage', id: group };
  if (stageId !== undefined && laneId !== undefined)
    return grid.itemsIn(stageId, laneId)[spot.item] ?? { kind: 'cell', stageId, laneId };
  if (stageId !== undefined) return { kind: 'stage', id: stageId };
  return laneId === undefined ? null : { kind: 'lane', id: laneId };
}

/** Where Enter goes when a card is written: to what lies below it, and below the last card to the free place there. */
export function placeBelow(grid: Grid, from: Selection): Selection | null {
  const spot = spotOf(grid, from);
  if (!spot || spot.row < 0 || spot.column < 0) return walk(grid, from, 'down');
  const isCard = itemsAt(grid, spot)[spot.item]?.kind === 'card';
  return isCard ? thingAt(grid, { ...spot, item: spot.item + 1 }) : walk(grid, from, 'down');
}

/** The neighbouring cell, and in it the first card, or its free place: where Tab goes. From the last column on to the next row. */
export function cellBeside(grid: Grid, from: Selection, by: 1 | -1): Selection | null {
  const spot = spotOf(grid, from);
  if (!spot || spot.row < 0 || spot.column < 0) return walk(grid, from, by === 1 ? 'right' : 'left');
  const columns = grid.stages.length;
  const at = spot.row * columns + spot.column + by;
  if (at < 0 || at >= columns * grid.lanes.length) return thingAt(grid, spot);
  return thingAt(grid, { row: Math.floor(at / columns), column: at % columns, item: 0 });
}

/** The same for who does not write, and null where there is no further cell. */
export function otherCell(grid: Grid, from: Selection, by: 1 | -1): Selection | null {
  const here = spotOf(grid, from);
  const next = here && cellBeside(grid, from, by);
  const there = next && spotOf(grid, next);
  return there && (there.row !== here.row || there.column !== here.column) ? next : null;
}

const itemsAt = (grid: Grid, { row, column }: Spot) => {
  const stageId = grid.stages[column];
  const laneId = grid.lanes[row];
  return stageId === undefined || laneId === undefined ? [] : grid.itemsIn(stageId, laneId);
};

const lastItem = (grid: Grid, spot: Spot): number => Math.max(0, itemsAt(grid, spot).length - 1);

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
