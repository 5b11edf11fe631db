import { cellBox } from '../../../shared/layout/cells.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Selection, View } from '../../session/view.ts';
import type { CanvasState } from '../canvasState.ts';
import type { Point } from '../places/dropPlace.ts';
import { boxOf } from '../places/sight.ts';

export type Held = Pick<CanvasState, 'drag' | 'resized' | 'pulled' | 'spanned' | 'linking'> &
  Pick<View, 'selection' | 'editingId'>;

/**
 * Where on the map that is which a person has their hands on: the cell over which they hold a card, the edge that they
 * draw, the words that they write. Null while they hold nothing.
 */
export function heldPlace(layout: MapLayout, held: Held): Point | null {
  const { drag, resized, pulled, spanned, linking, selection, editingId } = held;
  if (drag) return dragPlace(layout, drag);
  if (resized) return boxOf(layout, resized);
  if (pulled) return boxOf(layout, { kind: 'emotion', id: pulled.emotionId });
  const cardId = spanned?.id ?? linking?.fromId;
  if (cardId !== undefined) return boxOf(layout, { kind: 'card', id: cardId });
  return editingId !== null && selection ? writtenPlace(layout, selection) : null;
}

/** The words of a way go to and fro while they are written; the card where it begins stays. */
function writtenPlace(layout: MapLayout, selection: Selection): Point | null {
  if (selection.kind !== 'link') return boxOf(layout, selection);
  const way = layout.links.find(({ id }) => id === selection.id);
  return way ? boxOf(layout, { kind: 'card', id: way.fromId }) : null;
}

function dragPlace(layout: MapLayout, { what, drop }: NonNullable<Held['drag']>): Point | null {
  if (!drop) return null;
  if ('stageId' in drop) return cellBox(layout, drop.stageId, drop.laneId);
  const beside = drop.beforeId === null ? null : boxOf(layout, { kind: what.kind, id: drop.beforeId });
  if (!beside) return null;
  return what.kind === 'stage' ? { x: beside.x, y: 0 } : { x: 0, y: beside.y };
}

/** How far that was moved from one layout to the next, in map units. */
export function driftOf(before: MapLayout, after: MapLayout, held: Held): Point {
  const [from, to] = [heldPlace(before, held), heldPlace(after, held)];
  return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
}
