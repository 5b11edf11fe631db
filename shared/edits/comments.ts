import { blankComment, byAge, type Comment, threadIdOf } from '../journey/comment.ts';
import type { Hue } from '../journey/hue.ts';
import { type Id, newId } from '../journey/id.ts';
import { type AddingEdit, addingEdit, type Edit, type MapEdit, mapEdit, typing } from './edit.ts';

export interface Remark {
  readonly id?: Id;
  readonly author: string;
  readonly hue?: Hue;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly writtenAt: string;
}

/** About any record; with a metric, about its figure at a touchpoint. */
export function writeComment(
  aboutId: Id,
  { id = newId(), ...remark }: Remark & { readonly metricId?: Id | null },
): AddingEdit {
  return addingEdit('comments.write', id, (edit) => edit.comments.add({ ...blankComment, ...remark, id, aboutId }));
}

/** Stands in the thread of the comment it answers. */
export function answerComment(toId: Id, { id = newId(), ...remark }: Remark): AddingEdit {
  return addingEdit('comments.answer', id, (edit) => {
    const to = edit.comments.get(toId);
    if (!to) return;
    const { aboutId, metricId } = to;
    const parentId = threadIdOf((other) => edit.comments.get(other), to);
    edit.comments.add({ ...blankComment, ...remark, id, aboutId, metricId, parentId });
  });
}

/** `editedAt` tells readers that these are not the first words. */
export const rewordComment = (id: Id, text: string, editedAt = ''): MapEdit =>
  mapEdit('comments.reword', (edit) => edit.comments.set(id, { text, editedAt }), typing('comment.text', id));

/** Settles the thread that a comment heads, or opens it again. */
export const resolveComment = (id: Id, isResolved = true, resolved: Comment['resolved'] = null): MapEdit =>
  mapEdit(isResolved ? 'comments.resolve' : 'comments.reopen', (edit) =>
    edit.comments.set(id, { isResolved, resolved }),
  );

/** Answers to it stay, as they are other people's words; the oldest of them heads the thread from then on. */
export const removeComment = (id: Id): MapEdit =>
  mapEdit('comments.remove', (edit) => {
    const gone = edit.comments.get(id);
    if (!gone) return;
    const heir = oldestBut(edit, gone);
    if (heir && gone.isResolved) edit.comments.set(heir.id, { isResolved: true, resolved: gone.resolved });
    edit.comments.remove(id);
  });

/** Who heads the thread next; nobody where somebody else does already. */
function oldestBut(edit: Edit, gone: Readonly<Comment>): Readonly<Comment> | undefined {
  const threadOf = (comment: Readonly<Comment>) => threadIdOf((id) => edit.comments.get(id), comment);
  const thread = threadOf(gone);
  const all = edit.comments.all().filter((comment) => threadOf(comment) === thread);
  const [head, next] = all.sort((a, b) => Number(b.id === thread) - Number(a.id === thread) || byAge(a, b));
  return head?.id === gone.id ? next : undefined;
}
