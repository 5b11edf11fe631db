import { z } from 'zod/mini';
import type { CommentsFound, ImportOutcome, Inspection, NameFound } from '../experience/survey.ts';
import type { Figure } from '../journey/figure.ts';
import { conditionSchema, readingSchema, recipeSchema } from '../journey/recipe.ts';
import type { ShareAccount } from '../share/withoutCustomers.ts';

/** The part of the contract that is about survey files. A token stands for a file that a person chose. */
const token = z.string().check(z.minLength(1), z.maxLength(80));

/** Touchpoints that the import will create: names may be matched to them before they stand on the map. */
const newTouchpoints = z.optional(
  z.array(
    z.object({ id: z.string().check(z.minLength(1), z.maxLength(80)), text: z.string().check(z.maxLength(4000)) }),
  ),
);

export const surveyRequests = {
  /** Shows the dialog; null when the person changed their mind. */
  'survey.choose': z.undefined(),
  /** Reads a sample and guesses; `reading` overrules the guess about bytes. */
  'survey.inspect': z.object({ token, reading: z.nullable(readingSchema) }),
  /** All touchpoint names of the file with their rows, matched as far as they match by themselves. */
  'survey.names': z.object({ token, recipe: recipeSchema }),
  /** A second file: its pairs of code and name. */
  'survey.chooseLookup': z.object({ token, recipe: recipeSchema }),
  /** Computes without touching the map: what it would read. */
  'survey.preview': z.object({ token, recipe: recipeSchema, newTouchpoints }),
  /** Computes, keeps the rows beside the map, and answers with what the edit `takeIn` needs. */
  'survey.import': z.object({
    token,
    recipe: recipeSchema,
    sourceId: z.string().check(z.maxLength(80)),
    metricId: z.string().check(z.maxLength(80)),
    keepRows: z.boolean(),
    newTouchpoints,
  }),
  /** Figures of a source under conditions, all touchpoints; answered by the engine from the kept rows. */
  'survey.query': z.object({
    sourceId: z.string().check(z.maxLength(80)),
    where: z.array(conditionSchema),
    period: z.string().check(z.maxLength(20)),
  }),
  /** What customers wrote about one touchpoint, searched in the kept rows. */
  'survey.comments': z.object({
    sourceId: z.string().check(z.maxLength(80)),
    touchpointId: z.string().check(z.maxLength(400)),
    search: z.string().check(z.maxLength(200)),
    where: z.array(conditionSchema),
    period: z.string().check(z.maxLength(20)),
  }),
  'survey.cancel': z.object({ token }),
  /** Why rows of a source were left out, as a CSV where the person says; null: they changed their mind. */
  'survey.saveLeftOut': z.object({ sourceId: z.string().check(z.maxLength(80)) }),
  /** The figures as TheyDo's metrics, in a file that the person names. */
  'map.savePoints': z.undefined(),
  /** A copy without customers; `isOnlyLook` says what it would hold and writes nothing. */
  'map.share': z.object({
    smallest: z.int().check(z.minimum(2), z.maximum(1000)),
    /** What people wrote themselves, and whether it goes along. */
    taken: z.object({ notes: z.boolean(), personas: z.boolean(), quotes: z.boolean(), comments: z.boolean() }),
    isOnlyLook: z.boolean(),
  }),
} as const;

export interface SurveyRequests {
  'survey.choose': { token: string; fileName: string } | null;
  'survey.inspect': Inspection;
  'survey.names': NameFound[];
  'survey.chooseLookup': { lookup: NonNullable<z.infer<typeof recipeSchema>['lookup']> } | null;
  'survey.preview': ImportOutcome;
  'survey.import': ImportOutcome;
  'survey.query': { figures: Figure[] };
  'survey.comments': CommentsFound;
  'survey.cancel': null;
  'survey.saveLeftOut': { fileName: string | null };
  'map.savePoints': { fileName: string | null };
  'map.share': { account: ShareAccount; fileName: string | null };
}
