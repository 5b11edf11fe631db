import { holdsCards } from '../../../shared/edits/grid.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { cellAt, cellBox } from '../../../shared/layout/cells.ts';
import type { Box, CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { measures } from '../../../shared/layout/measures.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where something that is dragged would land: ahead of `beforeId`, or last. */
export interface RowDrop {
  readonly beforeId: Id | null;
}

export interface CardDrop extends RowDrop {
  readonly stageId: Id;
  readonly laneId: Id;
  /** Shows it where there is no room for a gap. */
  readonly line: Box;
}

export interface StageDrop extends RowDrop {
  /** The stage that it becomes a step of. */
  readonly parentId: Id | null;
}

/** Whether it is a place for a card that something would land in. */
export const isCardDrop = (drop: RowDrop | null): drop is CardDrop => drop !== null && 'stageId' in drop;

const thickness = 2;

const spans = (start: number, length: number, at: number): boolean => at >= start && at < start + length;

/** The cards that begin in a cell, from top to bottom. */
export const cardsIn = (layout: MapLayout, stageId: Id, laneId: Id): CardBox[] =>
  (layout.cardsByLane.get(laneId) ?? [])
    .filter((card) => card.stageId === stageId)
    .sort((a, b) => a.y - b.y || a.x - b.x);

/** All cards that lie in a cell, those that begin further left among them, from top to bottom. */
export function cardsAcross(layout: MapLayout, stageId: Id, laneId: Id): CardBox[] {
  const cell = cellBox(layout, stageId, laneId);
  if (!cell) return [];
  return (layout.cardsByLane.get(laneId) ?? [])
    .filter(({ x, width }) => x < cell.x + cell.width && x + width > cell.x)
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Where a card lands when it is let go at a point; null outside all cells, and where no card can be put. */
export function cardDrop(layout: MapLayout, carried: ReadonlySet<Id>, at: Point): CardDrop | null {
  const cell = cellAt(layout, at);
  const box = cell && cellBox(layout, cell.stageId, cell.laneId);
  const lane = layout.lanes.find(({ id }) => id === cell?.laneId);
  if (!cell || !box || !lane || lane.isLocked || !holdsCards(lane.kind)) return null;
  const others = cardsAcross(layout, cell.stageId, cell.laneId).filter(({ id }) => !carried.has(id));
  const index = others.findIndex((card) => at.y < card.y + card.height / 2);
  const next = index < 0 ? undefined : others[index];
  const previous = index < 0 ? others.at(-1) : others[index - 1];
  return { ...cell, beforeId: next?.id ?? null, line: cardLine(box, previous, next) };
}

function cardLine(cell: Box, previous: Box | undefined, next: Box | undefined): Box {
  const x = cell.x + measures.cellPad;
  const width = cell.width - 2 * measures.cellPad;
  const y =
    previous && next
      ? (previous.y + previous.height + next.y) / 2
      : previous
        ? previous.y + previous.height + 4
        : next
          ? next.y - 4
          : cell.y + 10;
  return { x, y: y - thickness / 2, width, height: thickness };
}

/** Where a stage stood when it was taken: the stage that it was a step of, and how high the upper row of heads was. */
export interface StageHome {
  readonly parentId: Id;
  readonly upper: number;
}

/**
 * Where a stage lands: among the stages, or in the lower row of heads among the steps of the stage above. One that
 * has steps itself stays in the upper row. `y` is counted from the top of the heads, which stay in sight. Its only step
 * may go back to a stage that stands as a column of its own meanwhile.
 */
export function stageDrop(layout: MapLayout, draggedId: Id, { x, y }: Point, home?: StageHome | null): StageDrop {
  const { groups, stages } = layout;
  const upper = home?.upper ?? groups[0]?.height ?? 0;
  const isWhole = groups.some(({ id }) => id === draggedId);
  const homes = [...groups, ...stages.filter(({ id }) => id === home?.parentId)];
  const above = isWhole || y < upper ? undefined : homes.find((stage) => spans(stage.x, stage.width, x));
  const row = above
    ? stages.filter(({ parentId }) => parentId === above.id)
    : [...groups, ...stages.filter(({ parentId }) => parentId === null)].sort((a, b) => a.x - b.x);
  const next = row.find((stage) => stage.id !== draggedId && x < stage.x + stage.width / 2);
  return { beforeId: next?.id ?? null, parentId: above?.id ?? null };
}

/** Where a lane lands between the others. */
export function laneDrop(layout: MapLayout, draggedId: Id, { y }: Point): RowDrop {
  const others = layout.lanes.filter(({ id }) => id !== draggedId);
  return { beforeId: others.find((lane) => y < lane.y + lane.height / 2)?.id ?? null };
}
