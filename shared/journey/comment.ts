import { z } from 'zod/mini';
import { idSchema } from './id.ts';

/** What a colleague says about a record of the map; `parentId` makes it an answer. */
export const commentSchema = z.object({
  id: idSchema,
  /** The record it is about, of whatever collection. */
  aboutId: idSchema,
  parentId: z.nullable(idSchema),
  author: z.string(),
  text: z.string(),
  /** ISO 8601 instant. */
  writtenAt: z.string(),
  isResolved: z.boolean(),
});
export type Comment = z.infer<typeof commentSchema>;

export const blankComment: Omit<Comment, 'id' | 'aboutId'> = {
  parentId: null,
  author: '',
  text: '',
  writtenAt: '',
  isResolved: false,
};
