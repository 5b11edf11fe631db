import { cardsByCell, cellKey, inOrder } from '../../shared/journey/cell.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';

/** One thing in a cell that can be walked to: a card, or a point of the curve. */
export interface CellItem {
  readonly kind: 'card' | 'emotion';
  readonly id: Id;
}

/** The map as a spreadsheet sees it: stages across, lanes down, things in cells. */
export interface Grid {
  readonly stages: readonly Id[];
  readonly lanes: readonly Id[];
  itemsIn(stageId: Id, laneId: Id): readonly CellItem[];
}

const nobody: readonly CellItem[] = [];

/** The grid of a map; `personaId` says whose points of the curve are walked. */
export function gridOf(journey: JourneyMap, personaId: Id | null): Grid {
  const items = new Map<string, CellItem[]>();
  for (const [key, cards] of cardsByCell(journey))
    items.set(
      key,
      cards.map(({ id }) => ({ kind: 'card', id })),
    );
  for (const [key, points] of pointsByCell(journey, personaId)) items.set(key, [...points, ...(items.get(key) ?? [])]);
  return {
    stages: inOrder(journey.stages).map(({ id }) => id),
    lanes: inOrder(journey.lanes).map(({ id }) => id),
    itemsIn: (stageId, laneId) => items.get(cellKey(stageId, laneId)) ?? nobody,
  };
}

function pointsByCell(journey: JourneyMap, personaId: Id | null): Map<string, CellItem[]> {
  const lane = inOrder(journey.lanes).find(({ kind }) => kind === 'feeling');
  const cells = new Map<string, CellItem[]>();
  if (!lane) return cells;
  for (const point of inOrder(journey.emotions)) {
    if (point.personaId !== personaId) continue;
    const key = cellKey(point.stageId, lane.id);
    cells.set(key, [...(cells.get(key) ?? []), { kind: 'emotion', id: point.id }]);
  }
  return cells;
}
