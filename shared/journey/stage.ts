import { z } from 'zod/mini';
import { hueSchema } from './hue.ts';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

/** A part of the customer's way, drawn as a column; a stage that has steps is drawn above their columns. */
export const stageSchema = z.object({
  id: idSchema,
  order: orderSchema,
  name: z.string(),
  /** The line below the name: "Days 1–3". */
  about: z.string(),
  /** Width in map units; null lets the layout choose. */
  width: z.nullable(z.number().check(z.minimum(80), z.maximum(4000))),
  /** The stage that this is a step of. Two levels: `stageTree` says what a parent that is gone, or a step itself, means. */
  parentId: z.nullable(idSchema),
  hue: hueSchema,
  /** Folded to a narrow column, its steps with it; the cards are counted, not drawn. */
  isCollapsed: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

export const blankStage: Omit<Stage, 'id' | 'order'> = {
  name: '',
  about: '',
  width: null,
  parentId: null,
  hue: null,
  isCollapsed: false,
};
