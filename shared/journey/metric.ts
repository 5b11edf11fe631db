import { z } from 'zod/mini';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

export const metricKindSchema = z.enum([
  'nps',
  'csat',
  'csat-mean',
  'ces',
  'mean',
  'share',
  'boxes',
  'count',
  'sentiment',
  'duration',
  'revenue',
  'formula',
]);
export type MetricKind = z.infer<typeof metricKindSchema>;

/** How a kind with more than one formula in use is computed; the others have exactly one. */
export const formulaSchema = z.enum(['nps', 'mean', 'median', 'share', 'net', 'top', 'count', 'customers', 'sum']);
export type Formula = z.infer<typeof formulaSchema>;

/**
 * What a figure means. Two metrics share an axis only when all of `kind`, scale, direction,
 * formula and wording agree.
 */
export const metricSchema = z.object({
  id: idSchema,
  order: orderSchema,
  name: z.string(),
  kind: metricKindSchema,
  formula: formulaSchema,
  /** The scale of one answer; null where answers have none (counts, minutes). */
  scaleMin: z.nullable(z.number()),
  scaleMax: z.nullable(z.number()),
  goodIs: z.enum(['high', 'low']),
  /** From which answer on it counts as positive, and up to which as negative. */
  positiveFrom: z.nullable(z.number()),
  negativeTo: z.nullable(z.number()),
  /** What is printed behind the figure: '%', 'points', 'answers', 'min', a currency's code. */
  unit: z.string(),
  /** The wording that was asked. */
  question: z.string(),
  /** cem: seen by the customer; crm: seen by the company. */
  perspective: z.enum(['cem', 'crm']),
  sourceId: z.nullable(idSchema),
});
export type Metric = z.infer<typeof metricSchema>;

/** A metric before it has a place in a map. */
export const metricDefinitionSchema = z.omit(metricSchema, { id: true, order: true, sourceId: true });
export type MetricDefinition = z.infer<typeof metricDefinitionSchema>;

export const blankMetric: Omit<Metric, 'id' | 'order'> = {
  name: '',
  kind: 'mean',
  formula: 'mean',
  scaleMin: null,
  scaleMax: null,
  goodIs: 'high',
  positiveFrom: null,
  negativeTo: null,
  unit: '',
  question: '',
  perspective: 'cem',
  sourceId: null,
};
