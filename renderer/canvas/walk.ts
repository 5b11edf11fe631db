import type { Id } from '../../shared/journey/id.ts';
import type { Selection } from '../session/view.ts';
import type { Grid } from './grid.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** Where one stands: row −1 are the stage heads, column −1 the lane titles, `item` the thing inside the cell. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly item: number;
}

/**
 * The arrow keys, as in a spreadsheet whose first row are the stages and whose first column are the lanes. Up and
 * down pass through all cards of a cell; left and right keep to the same place in the neighbouring cell, and pass
 * through the points of the curve, which stand beside each other.
 */
export function walk(grid: Grid, from: Selection | null, direction: Direction): Selection | null {
  if (grid.stages.length === 0 && grid.lanes.length === 0) return null;
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
  const inside = spot.item + by;
  const isStacked = itemsAt(grid, spot)[0]?.kind !== 'emotion';
  if (isStacked && inside >= 0 && inside < itemsAt(grid, spot).length) return { ...spot, item: inside };
  const row = clamp(spot.row + by, spot.column < 0 ? 0 : -1, grid.lanes.length - 1);
  if (row === spot.row) return spot;
  const arrived = { row, column: spot.column, item: 0 };
  return by === 1 ? arrived : { ...arrived, item: lastItem(grid, arrived) };
}

function stepAcross(grid: Grid, spot: Spot, by: 1 | -1): Spot {
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

/** What a selection becomes when its record is gone or was never in the grid: null. */
function spotOf(grid: Grid, selection: Selection): Spot | null {
  switch (selection.kind) {
    case 'stage':
      return known(-1, grid.stages.indexOf(selection.id));
    case 'lane':
      return grid.lanes.includes(selection.id) ? { row: grid.lanes.indexOf(selection.id), column: -1, item: 0 } : null;
    case 'cell':
      return known(grid.lanes.indexOf(selection.laneId), grid.stages.indexOf(selection.stageId));
    case 'card':
    case 'emotion':
      return spotOfItem(grid, selection.id);
    default:
      return null;
  }
}

const known = (row: number, column: number): Spot | null => (column < 0 ? null : { row, column, item: 0 });

function spotOfItem(grid: Grid, id: Id): Spot | null {
  for (const [row, laneId] of grid.lanes.entries())
    for (const [column, stageId] of grid.stages.entries()) {
      const item = grid.itemsIn(stageId, laneId).findIndex((candidate) => candidate.id === id);
      if (item >= 0) return { row, column, item };
    }
  return null;
}

function thingAt(grid: Grid, spot: Spot): Selection | null {
  const stageId = grid.stages[spot.column];
  const laneId = grid.lanes[spot.row];
  if (stageId !== undefined && laneId !== undefined)
    return grid.itemsIn(stageId, laneId)[spot.item] ?? { kind: 'cell', stageId, laneId };
  if (stageId !== undefined) return { kind: 'stage', id: stageId };
  return laneId === undefined ? null : { kind: 'lane', id: laneId };
}

const itemsAt = (grid: Grid, { row, column }: Spot) => {
  const stageId = grid.stages[column];
  const laneId = grid.lanes[row];
  return stageId === undefined || laneId === undefined ? [] : grid.itemsIn(stageId, laneId);
};

const lastItem = (grid: Grid, spot: Spot): number => Math.max(0, itemsAt(grid, spot).length - 1);

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
