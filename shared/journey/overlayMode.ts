import { z } from 'zod/mini';
import { segmentSchema } from './figure.ts';

/** How figures lie over the map. */
export const overlayModeSchema = z.enum(['badge', 'band', 'curve', 'heat', 'trend', 'parts']);
export type OverlayMode = z.infer<typeof overlayModeSchema>;
export const overlayModes = overlayModeSchema.options;

/**
 * What the figures are held against. `period`: a period's name, or relative to the one that is shown: `same`, `before`,
 * `first`. `segment`: other people, or null for the same.
 */
export const againstSchema = z.object({
  period: z.string().check(z.maxLength(20)),
  segment: z.nullable(segmentSchema),
});
export type Against = z.infer<typeof againstSchema>;
