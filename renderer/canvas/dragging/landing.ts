import { moveCards } from '../../../shared/edits/cardMoves.ts';
import { duplicateCards } from '../../../shared/edits/copies.ts';
import { type MapEdit, mapEdit } from '../../../shared/edits/edit.ts';
import { feel, moveEmotion } from '../../../shared/edits/emotions.ts';
import { moveLane } from '../../../shared/edits/lanes.ts';
import type { Place } from '../../../shared/edits/place.ts';
import { putStage } from '../../../shared/edits/steps.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { CanvasState } from '../canvasState.ts';

type Drag = NonNullable<CanvasState['drag']>;

export interface Landing {
  readonly edit: MapEdit;
  /** The cards that lie there afterwards, the held one first; empty for a stage or lane. */
  readonly ids: readonly Id[];
  /** The originals stay where they are. */
  readonly isCopy?: boolean;
}

/** The one edit by which what is carried lands where it is let go; null where it cannot. */
export function landing({ what, drop, ids, isCopy }: Pick<Drag, 'what' | 'drop' | 'ids' | 'isCopy'>): Landing | null {
  if (!drop) return null;
  const place = placeOf(drop.beforeId);
  if ('stageId' in drop) return isCopy ? copied(ids, drop, place) : { edit: moveCards(ids, drop, place, what.id), ids };
  if ('parentId' in drop) return { edit: putStage(what.id, drop.parentId, place), ids: [] };
  return { edit: moveLane(what.id, place), ids: [] };
}

/** Copies are made beside their originals and then go there together, so that they lie as the originals do. */
function copied(ids: readonly Id[], cell: { stageId: Id; laneId: Id }, place: Place): Landing {
  const copies = duplicateCards(ids);
  const [held] = copies.ids;
  const edit = mapEdit(copies.name, (draft) => {
    copies.apply(draft);
    moveCards(copies.ids, cell, place, held).apply(draft);
  });
  return { edit, ids: copies.ids, isCopy: true };
}

/** A point of the curve at the height where it is let go, and where the hand went sideways in its new place: one step. */
export function pulledEdit({ emotionId, value, to }: NonNullable<CanvasState['pulled']>): MapEdit {
  if (!to) return feel(emotionId, value);
  return mapEdit('emotions.move', (edit) => {
    moveEmotion(emotionId, to.stageId, placeOf(to.beforeId)).apply(edit);
    feel(emotionId, value).apply(edit);
  });
}

const placeOf = (beforeId: Id | null): Place => (beforeId === null ? 'last' : { before: beforeId });
