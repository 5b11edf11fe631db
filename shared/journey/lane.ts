import { z } from 'zod/mini';
import { hueSchema } from './hue.ts';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

/** What a row holds decides how it looks and which card a click in it makes. */
export const laneKindSchema = z.enum([
  'action',
  'thought',
  'feeling',
  'quote',
  'touchpoint',
  'pain',
  'gain',
  'need',
  'opportunity',
  'idea',
  'note',
  'image',
  'goal',
  'channels',
  'evidence',
  'onstage',
  'backstage',
  'support',
  'system',
  'owner',
  'text',
  'custom',
  'kpi',
]);
export type LaneKind = z.infer<typeof laneKindSchema>;

/** A row of the map. */
export const laneSchema = z.object({
  id: idSchema,
  order: orderSchema,
  kind: laneKindSchema,
  name: z.string(),
  about: z.string(),
  /** Smallest height in map units; null lets the layout choose. */
  height: z.nullable(z.number().check(z.minimum(40), z.maximum(4000))),
  hue: hueSchema,
  /** Not drawn, on screen or on paper, until somebody shows it again. */
  isHidden: z.boolean(),
  /** Gestures leave the lane and what lies in it alone; a colleague's edit is not refused. */
  isLocked: z.boolean(),
  /** Of a lane that draws figures: which metric, the first of the map unless somebody chose, and what is aimed at. */
  metricId: z.nullable(idSchema),
  target: z.nullable(z.number()),
});
export type Lane = z.infer<typeof laneSchema>;

export const blankLane: Omit<Lane, 'id' | 'order' | 'kind'> = {
  name: '',
  about: '',
  height: null,
  hue: null,
  isHidden: false,
  isLocked: false,
  metricId: null,
  target: null,
};
