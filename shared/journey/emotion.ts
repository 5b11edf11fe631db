import { z } from 'zod/mini';
import { basisSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

/**
 * A point of a persona's emotion curve, from −2 (upset) to +2 (delighted); null is a gap in the line, never zero.
 * The points of one stage share its width evenly, in their order.
 */
export const emotionSchema = z.object({
  id: idSchema,
  order: orderSchema,
  personaId: idSchema,
  stageId: idSchema,
  value: z.nullable(z.number().check(z.minimum(-2), z.maximum(2))),
  /** What is written at the point: "Rings, nobody comes". Only points that say something are labelled. */
  label: z.string(),
  /** The feeling's name: "fear". */
  feeling: z.string(),
  /** What set it off: "Ringing at night and hearing nothing." */
  trigger: z.string(),
  touchpointId: z.nullable(idSchema),
  basis: basisSchema,
});
export type Emotion = z.infer<typeof emotionSchema>;

export const blankEmotion: Omit<Emotion, 'id' | 'order' | 'personaId' | 'stageId'> = {
  value: null,
  label: '',
  feeling: '',
  trigger: '',
  touchpointId: null,
  basis: 'assumed',
};
