import type { Cell } from '../journey/cell.ts';
import { newId } from '../journey/id.ts';
import { addCard } from './cards.ts';
import type { AddingSeveral } from './copies.ts';
import { addingEdit } from './edit.ts';
import type { Place } from './place.ts';

/** Pictures that were pasted or dropped, one card each, one below the other. */
export function addPictures(
  pictures: readonly { readonly assetId: string; readonly text: string }[],
  { stageId, laneId }: Cell,
  place: Place = 'last',
): AddingSeveral {
  const ids = pictures.map(() => newId());
  const edit = addingEdit('cards.setPicture', ids[0] ?? '', (edit) => {
    for (const [at, picture] of pictures.entries()) {
      const before = ids[at - 1];
      const here = before === undefined ? place : ({ after: before } as const);
      addCard({ ...picture, kind: 'image', stageId, laneId, place: here, ...(ids[at] && { id: ids[at] }) }).apply(edit);
    }
  });
  return { ...edit, ids };
}
