import { blankComment } from '../journey/comment.ts';
import { type Id, newId } from '../journey/id.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';

export interface Remark {
  readonly id?: Id;
  readonly author: string;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly writtenAt: string;
}

export function writeComment(aboutId: Id, { id = newId(), ...remark }: Remark): AddingEdit {
  return addingEdit('comments.write', id, (edit) => edit.comments.add({ ...blankComment, ...remark, id, aboutId }));
}

/** Belongs to the same record as the comment it answers. */
export function answerComment(parentId: Id, { id = newId(), ...remark }: Remark): AddingEdit {
  return addingEdit('comments.answer', id, (edit) => {
    const aboutId = edit.comments.get(parentId)?.aboutId;
    if (aboutId !== undefined) edit.comments.add({ ...blankComment, ...remark, id, aboutId, parentId });
  });
}

export const rewordComment = (id: Id, text: string): MapEdit =>
  mapEdit('comments.reword', (edit) => edit.comments.set(id, { text }), typing('comment.text', id));

export const resolveComment = (id: Id, isResolved = true): MapEdit =>
  mapEdit('comments.resolve', (edit) => edit.comments.set(id, { isResolved }));

/** Answers to it stay: they are other people's words. */
export const removeComment = (id: Id): MapEdit => mapEdit('comments.remove', (edit) => edit.comments.remove(id));
