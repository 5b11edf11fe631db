import type { Cell } from '../journey/cell.ts';
import { newId } from '../journey/id.ts';
import { blankLane, type Lane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import { blankStage } from '../journey/stage.ts';
import type { Edit } from './edit.ts';
import { type Grid, gridIn } from './grid.ts';
import { orderAt } from './place.ts';

/** The cells of a block, counted from its upper left one. */
export interface Fields {
  cellAt(column: number, row: number): Cell;
}

interface Named {
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly Readonly<Partial<Lane>>[];
}

/**
 * The cells right of and below a cell, it included. Where the map ends before the block does, stages and lanes are
 * added at the end, so that no cell is lost; `named` says what they are called, and what their lanes are made for.
 */
export function fieldsFrom(edit: Edit, cell: Cell, size: { columns: number; rows: number }, named?: Named): Fields {
  const grid = gridIn(edit);
  const stageIds = stagesFrom(edit, grid, cell, size.columns, named);
  const laneIds = lanesFrom(edit, grid, cell, size.rows, named);
  return {
    cellAt: (column, row) => ({
      stageId: stageIds[column] ?? cell.stageId,
      laneId: laneIds[row] ?? cell.laneId,
    }),
  };
}

/** The first is the cell's own, which may be a stage above its steps. */
function stagesFrom(edit: Edit, grid: Grid, cell: Cell, count: number, named: Named | undefined): string[] {
  const first = grid.reach({ stageId: cell.stageId, untilStageId: null })?.first;
  const there = grid.columns.slice(first ?? 0, (first ?? 0) + count).map(({ id }) => id);
  if (first !== undefined) there[0] = cell.stageId;
  while (there.length < count) {
    const id = newId();
    const name = named?.columns[there.length]?.name ?? '';
    edit.stages.add({ ...blankStage, id, name, order: orderAt(edit.stages.all()) });
    there.push(id);
  }
  return there;
}

/** From a lane that cards are not moved through, on with the lanes below it. */
function lanesFrom(edit: Edit, grid: Grid, cell: Cell, count: number, named: Named | undefined): string[] {
  const own = edit.lanes.get(cell.laneId);
  const below = own ? grid.rows.filter((lane) => byOrder(lane, own) > 0) : grid.rows;
  const there = [...(own ? [own.id] : []), ...below.map(({ id }) => id)].slice(0, count);
  while (there.length < count) {
    const id = newId();
    const { kind = own?.kind ?? 'note', name = '', about = '', hue = null } = named?.rows[there.length] ?? {};
    edit.lanes.add({ ...blankLane, id, kind, name, about, hue, order: orderAt(edit.lanes.all()) });
    there.push(id);
  }
  return there;
}
