import { z } from 'zod/mini';
import { idSchema } from './id.ts';

/** A way from one card to another; one that leads back to an earlier stage is drawn below its lane. */
export const linkSchema = z.object({
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
  label: z.string(),
  /** Share of customers who take it, 0–1; null when nobody counted. */
  share: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
});
export type Link = z.infer<typeof linkSchema>;

export const blankLink: Omit<Link, 'id' | 'fromId' | 'toId'> = { label: '', share: null };
