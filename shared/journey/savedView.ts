import { z } from 'zod/mini';
import { segmentSchema } from './figure.ts';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';
import { againstSchema, overlayModeSchema } from './overlayMode.ts';

/** A way of looking at the figures that somebody gave a name: which, for whom, when, how drawn, against what. */
export const savedViewSchema = z.object({
  id: idSchema,
  order: orderSchema,
  name: z.string(),
  metricId: z.nullable(idSchema),
  segment: segmentSchema,
  /** '' for all of it. */
  period: z.string(),
  mode: overlayModeSchema,
  against: z.nullable(againstSchema),
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const blankSavedView: Omit<SavedView, 'id' | 'order'> = {
  name: '',
  metricId: null,
  segment: {},
  period: '',
  mode: 'badge',
  against: null,
};
