import { z } from 'zod/mini';

/** How many hues people can give to things: all of equal lightness, apart from the scale of measured values. */
export const hueCount = 8;

/** A colour that a person chose, 0–7; null leaves the thing its own. */
export const hueSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(hueCount - 1)));
export type Hue = z.infer<typeof hueSchema>;
