import { z } from 'zod/mini';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';
import { recipeSchema } from './recipe.ts';

/** Why rows were not used, with how many; together with the used ones they are all rows. */
export const leftOutSchema = z.object({
  reason: z.enum([
    'unreadable',
    'no-touchpoint',
    'unmatched',
    'no-score',
    'missing-code',
    'off-scale',
    'no-date',
    'no-customer',
    'filtered',
  ]),
  /** The value that was refused, where one value explains many rows: '99', 'Branch party'. */
  detail: z.string(),
  rows: z.number(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** Where figures come from: the file, how it was read, and what was left out. Replaced whole by a new import. */
export const sourceSchema = z.object({
  id: idSchema,
  order: orderSchema,
  /** File name without its folder. */
  name: z.string(),
  /** What a reader should know: publisher, licence, "invented". */
  about: z.string(),
  sha256: z.string(),
  /** The columns of the file, so that a newer one can be compared with it. */
  columns: z.optional(z.array(z.string())),
  rows: z.number(),
  rowsUsed: z.number(),
  leftOut: z.array(leftOutSchema),
  /** First and last day or month found, '' when the file has no dates. */
  from: z.string(),
  to: z.string(),
  importedAt: z.string(),
  recipe: recipeSchema,
  /** Segment column → its values, most frequent first. */
  segments: z.record(z.string(), z.array(z.string())),
  periods: z.array(z.string()),
  /** Whether the rows travel in the file as data/<id>.parquet. */
  hasRows: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;
