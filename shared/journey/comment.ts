import { z } from 'zod/mini';
import { hueSchema } from './hue.ts';
import { type Id, idSchema } from './id.ts';

/**
 * What a colleague says about a record of the map. `parentId` makes it an answer; a thread is a comment without one
 * and the answers to it. Whoever is mentioned is read from the text, so there is no second truth to merge.
 */
export const commentSchema = z.object({
  id: idSchema,
  /** The record it is about, of whatever collection. */
  aboutId: idSchema,
  /** With a touchpoint: it is about the figure of this metric there. */
  metricId: z.nullable(idSchema),
  parentId: z.nullable(idSchema),
  author: z.string(),
  /** The author's colour; null leaves it to the name. */
  hue: hueSchema,
  text: z.string(),
  /** ISO 8601 instant. */
  writtenAt: z.string(),
  /** The same, '' until the author changed the words. */
  editedAt: z.string(),
  /** Of a thread's first comment: whether the thread is. */
  isResolved: z.boolean(),
  /** Who said so last, and when: one value, so that a merge never gives one person's name to another's moment. */
  resolved: z.nullable(z.object({ by: z.string(), at: z.string() })),
});
export type Comment = z.infer<typeof commentSchema>;

export const blankComment: Omit<Comment, 'id' | 'aboutId'> = {
  metricId: null,
  parentId: null,
  author: '',
  hue: null,
  text: '',
  writtenAt: '',
  editedAt: '',
  isResolved: false,
  resolved: null,
};

/** Oldest first; the same for everybody where clocks agree by accident. */
export const byAge = (a: Pick<Comment, 'id' | 'writtenAt'>, b: Pick<Comment, 'id' | 'writtenAt'>): number =>
  a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

type Find = (id: Id) => Readonly<Comment> | undefined;

/**
 * The id under which all of a thread meet: up from answer to answer as far as they are there, and one further where
 * the comment that was answered is gone, so that the answers to it stay together. A ring, which only a broken file
 * could hold, ends where it began.
 */
export function threadIdOf(find: Find, comment: Readonly<Comment>): Id {
  const seen = new Set<Id>();
  let first = comment;
  while (first.parentId !== null) {
    if (seen.has(first.id)) return comment.id;
    seen.add(first.id);
    const parent = find(first.parentId);
    if (!parent) return first.parentId;
    if (parent.aboutId !== comment.aboutId) return first.id;
    first = parent;
  }
  return first.id;
}
