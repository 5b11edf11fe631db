import type { Target } from '../../shared/experience/matchNames.ts';
import type { CommentsFound, ImportOutcome, Inspection, NameFound } from '../../shared/experience/survey.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Condition, Lookup, Reading, Recipe } from '../../shared/journey/recipe.ts';
import type { Result } from '../../shared/result.ts';

/** A tagged problem with the details its sentence is filled with; plain data, so it can leave the process. */
export interface SurveyProblem {
  readonly kind: string;
  readonly [detail: string]: string | number;
}

export type SurveyResult<Value> = Result<Value, SurveyProblem>;

/** How far a long look at a file has come; `share` is null while nobody can say. */
export interface Progress {
  share: number | null;
  rows: number;
  /** The file that is on its way to rows; absent while rows are counted, of which only one file at a time is. */
  file?: string;
}

export interface ImportOptions {
  metricId: Id;
  targets: readonly Target[];
  /** Where to keep the used rows as Parquet; null keeps none. */
  rowsTo: string | null;
}

export interface RowsQuestion {
  metricId: Id;
  where: readonly Condition[];
  /** A period's name, '' for all of it. */
  period: string;
}

export interface CommentsQuestion {
  touchpointId: Id;
  /** Words that all stand in the comment; '' for every comment. */
  search: string;
  where: readonly Condition[];
  period: string;
}

/**
 * The analytical engine as everybody else sees it: files in, aggregates out. It runs inside the command line and, for
 * the app, in a process of its own, so that a crash in native code never takes a map along.
 */
export interface SurveyEngine {
  inspect(file: string, reading: Reading | null): Promise<SurveyResult<Inspection>>;
  /** Every name in the touchpoint column, most frequent first. */
  names(file: string, recipe: Recipe, targets: readonly Target[]): Promise<SurveyResult<NameFound[]>>;
  /** The pairs of a second file; columns that are not named are guessed from the codes. */
  lookup(
    file: string,
    columns: { key: string; name: string } | null,
    codes: readonly string[],
  ): Promise<SurveyResult<Lookup>>;
  importRows(file: string, recipe: Recipe, options: ImportOptions): Promise<SurveyResult<ImportOutcome>>;
  /** Figures of kept rows under conditions. */
  query(rowsFile: string, recipe: Recipe, question: RowsQuestion): Promise<SurveyResult<Figure[]>>;
  /** What customers wrote about a touchpoint, from kept rows. */
  comments(rowsFile: string, recipe: Recipe, question: CommentsQuestion): Promise<SurveyResult<CommentsFound>>;
  /** Stops what was asked about one file; its answer is the problem `survey-cancelled`. */
  cancel(file: string): void;
  onProgress(listener: (progress: Progress) => void): () => void;
  close(): void;
}

export interface EngineLimits {
  /** '1GB' */
  memoryLimit: string;
  threads: number;
  /** Where big groups spill to disk and foreign encodings are rewritten. */
  temporaryFolder: string;
}
