import { z } from 'zod/mini';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

/** A part of the customer's way, drawn as a column. */
export const stageSchema = z.object({
  id: idSchema,
  order: orderSchema,
  name: z.string(),
  /** The line below the name: "Days 1–3". */
  about: z.string(),
  /** Width in map units; null lets the layout choose. */
  width: z.nullable(z.number().check(z.minimum(80), z.maximum(4000))),
});
export type Stage = z.infer<typeof stageSchema>;

export const blankStage: Omit<Stage, 'id' | 'order'> = { name: '', about: '', width: null };
