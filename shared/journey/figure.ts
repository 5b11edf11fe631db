import { z } from 'zod/mini';
import { type Id, idSchema } from './id.ts';

/** Column → value: `{ State: 'CA' }`; empty means everybody. */
export const segmentSchema = z.record(z.string(), z.string());
export type Segment = z.infer<typeof segmentSchema>;

/** How the answers split: detractors / passives / promoters, or bottom / middle / top box. */
export const partsSchema = z.object({ low: z.number(), middle: z.number(), high: z.number() });
export type Parts = z.infer<typeof partsSchema>;

/**
 * One measured value of one touchpoint: an aggregate, never a row. Figures are computed, not typed, so a figure
 * is replaced whole, and its id is made from its meaning: two people who import the same file agree.
 */
export const figureSchema = z.object({
  id: idSchema,
  touchpointId: idSchema,
  metricId: idSchema,
  segment: segmentSchema,
  /** `2025`, `2025-Q1`, `2025-03`, or '' for all of it. */
  period: z.string(),
  /** On the metric's native scale; null: asked, but nobody gave a usable answer. */
  value: z.nullable(z.number()),
  /** Number of answers; null when the source does not publish it, and then there is no interval. */
  n: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** Shares in percent. */
  parts: z.nullable(partsSchema),
  /** Rows of the source behind it: answers, or published results when n is unknown. */
  rows: z.number(),
});
export type Figure = z.infer<typeof figureSchema>;

export const segmentKey = (segment: Segment): string =>
  Object.keys(segment)
    .sort()
    .map((column) => `${encodeURIComponent(column)}=${encodeURIComponent(segment[column] ?? '')}`)
    .join('&');

/** `touchpoint:metric:segment:period` */
export const figureId = (touchpointId: Id, metricId: Id, segment: Segment, period: string): Id =>
  `${touchpointId}:${metricId}:${segmentKey(segment)}:${period}`;
