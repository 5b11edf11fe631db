import { z } from 'zod/mini';
import { idSchema } from './id.ts';
import { metricDefinitionSchema } from './metric.ts';

/** How the bytes of a file become cells. */
export const readingSchema = z.object({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.string().check(z.minLength(1), z.maxLength(4)),
  quote: z.string().check(z.maxLength(1)),
  decimal: z.enum(['.', ',']),
  /** What the file is, where it is no CSV. */
  format: z.optional(z.enum(['csv', 'json', 'parquet', 'xlsx'])),
  /** Which sheet of a workbook. */
  sheet: z.optional(z.string().check(z.maxLength(200))),
  /** How many lines stand above the names of the columns. */
  headerRow: z.optional(z.int().check(z.nonnegative(), z.maximum(1000))),
});
export type Reading = z.infer<typeof readingSchema>;

/** One condition on rows: the column's text equals the value. */
export const conditionSchema = z.object({ column: z.string(), value: z.string() });
export type Condition = z.infer<typeof conditionSchema>;

/** A second file that says what a code means: `measures.csv : measure_id : measure`. */
export const lookupSchema = z.object({
  fileName: z.string(),
  keyColumn: z.string(),
  nameColumn: z.string(),
  /** The pairs themselves, so that the recipe works without the second file. */
  names: z.record(z.string(), z.string()),
});
export type Lookup = z.infer<typeof lookupSchema>;

/** Columns that each hold the answers about one touchpoint, which is called `name` until somebody says otherwise. */
export const wideSchema = z.object({ columns: z.array(z.object({ column: z.string(), name: z.string() })) });
export type Wide = z.infer<typeof wideSchema>;

/**
 * How a survey file is read: kept in the map, so that next month's file needs no questions. `measure` is the metric
 * definition without its place in a map.
 */
export const recipeSchema = z.object({
  reading: readingSchema,
  touchpointColumn: z.string(),
  lookup: z.nullable(lookupSchema),
  measure: metricDefinitionSchema,
  /** The column of one answer's score; '' for boxes and counts. */
  scoreColumn: z.string(),
  /** For kind `share` over words: the answer that counts as positive, 'Yes'; without it answers are numbers. */
  positiveAnswer: z.optional(z.string()),
  /** For kind `boxes`: three columns, holding percentages or numbers of answers. */
  boxes: z.nullable(
    z.object({ bottom: z.string(), middle: z.string(), top: z.string(), hold: z.enum(['percent', 'answers']) }),
  ),
  /** A column with the number of answers behind a row; null where each row is one answer, or n is not published. */
  countColumn: z.nullable(z.string()),
  /** For contacts of different customers: the column that tells one customer from another. */
  customerColumn: z.optional(z.string()),
  /** For kind `formula`: what is worked out of the columns of each row (see shared/experience/formula). */
  expression: z.optional(z.string().check(z.maxLength(2000))),
  date: z.nullable(z.object({ column: z.string(), format: z.string(), period: z.enum(['year', 'quarter', 'month']) })),
  segmentColumns: z.array(z.string()),
  commentColumn: z.nullable(z.string()),
  where: z.array(conditionSchema),
  /** Scores that mean "no answer": 99, 'N/A'. */
  missing: z.array(z.string()),
  /** For a file with one column per touchpoint: then `touchpointColumn` and `scoreColumn` are ''. */
  wide: z.optional(wideSchema),
  /** What an answer in words is worth; null: no answer. Numbers are worth themselves. */
  answers: z.optional(z.record(z.string(), z.nullable(z.number()))),
  /** Segment columns whose cells may hold several values, parted by semicolons. */
  tagColumns: z.optional(z.array(z.string())),
  /** Whether names, addresses and numbers of persons are kept in comments; masked unless somebody said so. */
  personal: z.optional(z.enum(['mask', 'keep'])),
  /** Name in the file → touchpoint; null means "leave out". Names not listed are matched anew. */
  matches: z.record(z.string(), z.nullable(idSchema)),
});
export type Recipe = z.infer<typeof recipeSchema>;

/** What a recipe may leave unsaid; how a file is read, what is measured and which column names the touchpoint it may not. */
export const blankRecipe: Omit<Recipe, 'reading' | 'measure' | 'touchpointColumn'> = {
  lookup: null,
  scoreColumn: '',
  boxes: null,
  countColumn: null,
  date: null,
  segmentColumns: [],
  commentColumn: null,
  where: [],
  missing: [],
  matches: {},
};
