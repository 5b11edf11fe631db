import { z } from 'zod/mini';
import { segmentSchema } from './figure.ts';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

/** The customer who walks the map. Lists are kept one line per entry, so that two people can add to them at once. */
export const personaSchema = z.object({
  id: idSchema,
  order: orderSchema,
  name: z.string(),
  /** "Knee replacement, first hospital stay" */
  role: z.string(),
  quote: z.string(),
  wants: z.string(),
  fears: z.string(),
  story: z.string(),
  /** Which of the eight persona hues, 0–7. */
  hue: z.int().check(z.minimum(0), z.maximum(7)),
  /** Which drawn portrait, 0–11; an asset replaces it. */
  portrait: z.int().check(z.minimum(0), z.maximum(11)),
  assetId: z.nullable(z.string()),
  /** Whose answers are this persona's: column → value. Choosing the persona filters the figures by it. */
  segment: segmentSchema,
});
export type Persona = z.infer<typeof personaSchema>;

export const blankPersona: Omit<Persona, 'id' | 'order'> = {
  name: '',
  role: '',
  quote: '',
  wants: '',
  fears: '',
  story: '',
  hue: 0,
  portrait: 0,
  assetId: null,
  segment: {},
};
