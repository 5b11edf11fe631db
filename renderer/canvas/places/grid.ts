import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Focus } from '../../session/view.ts';
import { cardsIn } from './dropPlace.ts';

/** One thing in a cell that can be walked to: a card, or a point of the curve. */
export interface CellItem {
  readonly kind: 'card' | 'emotion';
  readonly id: Id;
}

/** The map as a spreadsheet sees it: stages across, lanes down, things in cells. */
export interface Grid {
  /** The columns: steps, and stages without any. */
  readonly stages: readonly Id[];
  readonly lanes: readonly Id[];
  /** The stage above a column's step. */
  groupOf(stageId: Id): Id | null;
  itemsIn(stageId: Id, laneId: Id): readonly CellItem[];
  /** The cell that an item lies in. */
  cellOf(itemId: Id): { readonly stageId: Id; readonly laneId: Id } | null;
}

/**
 * The grid of what is drawn: hidden lanes and folded cards cannot be walked to. `personaId` says whose points of the
 * curve are walked; a focus keeps the keyboard in its stage or lane. Cells are looked into only when asked for.
 */
export function gridOf(layout: MapLayout, personaId: Id | null, focus: Focus | null = null): Grid {
  const points = pointsOf(layout, personaId);
  const columns = layout.stages.filter(
    ({ id, parentId }) => focus?.kind !== 'stage' || id === focus.id || parentId === focus.id,
  );
  const lanes = layout.lanes.filter(({ id }) => focus?.kind !== 'lane' || id === focus.id);
  const parents = new Map(columns.map(({ id, parentId }) => [id, parentId]));
  return {
    stages: columns.map(({ id }) => id),
    lanes: lanes.map(({ id }) => id),
    groupOf: (stageId) => parents.get(stageId) ?? null,
    itemsIn: (stageId, laneId) => [
      ...points
        .filter((point) => point.stageId === stageId && point.laneId === laneId)
        .map(({ id }): CellItem => ({ kind: 'emotion', id })),
      ...cardsIn(layout, stageId, laneId).map(({ id }): CellItem => ({ kind: 'card', id })),
    ],
    cellOf: (itemId) => layout.cards.get(itemId) ?? points.find(({ id }) => id === itemId) ?? null,
  };
}

/** The points of the persona at work, each in the cell that it is drawn in; they are walked in the first lane that has them. */
function pointsOf(layout: MapLayout, personaId: Id | null) {
  const curve = layout.curves.find((shape) => shape.personaId === personaId);
  return (curve?.points ?? []).flatMap(({ emotionId, x }) => {
    const stage = layout.stages.find((box) => x >= box.x && x < box.x + box.width);
    return curve && stage ? [{ id: emotionId, stageId: stage.id, laneId: curve.laneId }] : [];
  });
}
