import type { Figure } from '../journey/figure.ts';
import type { Reading, Recipe } from '../journey/recipe.ts';
import type { LeftOut } from '../journey/source.ts';
import type { AnswerWords } from './answerWords.ts';

/** A survey file as it was found: what its bytes are, its first rows, and what Senda thinks they mean. */
export interface Inspection {
  fileName: string;
  bytes: number;
  /** Null while nobody has counted. */
  rows: number | null;
  reading: Reading;
  columns: ColumnFound[];
  /** The first rows, as text, in the order of `columns`. */
  sample: string[][];
  /** The guess, already filled in; a person corrects it. Null where no column can be a touchpoint. */
  guess: Recipe | null;
  warnings: SurveyWarning[];
  /** The sheets of a workbook, for a person to choose from; empty for a file that is one table. */
  sheets: Sheet[];
}

/** A sheet of a workbook, with its first rows as text: one of them names the columns. */
export interface Sheet {
  name: string;
  rows: number;
  top: string[][];
}

export interface ColumnFound {
  name: string;
  looksLike: 'number' | 'date' | 'text' | 'empty';
  distinct: number;
  filled: number;
  min: number | null;
  max: number | null;
  /** The date format that fits all sampled cells, '' otherwise. */
  dateFormat: string;
  /** The commonest values of the sample, as the file spells them. */
  values: string[];
  /** What the values are worth where they are points of a scale in words. */
  answers: { answers: AnswerWords; min: number; max: number } | null;
  /** Whether cells hold several values, parted by semicolons. */
  hasTags: boolean;
  /** What of persons is in the sampled cells, with how many cells. */
  personal: PersonalFound[];
}

/** Something that tells who a person is. */
export interface PersonalFound {
  kind: 'email' | 'phone' | 'card' | 'iban' | 'id' | 'name';
  cells: number;
}

/** Something to mind that does not stop the import. */
export interface SurveyWarning {
  kind: string;
  [detail: string]: string | number;
}

/** A name in the touchpoint column, and the touchpoint it stands for. */
export interface NameFound {
  name: string;
  /** What the lookup makes of it, or the name itself. */
  meaning: string;
  rows: number;
  touchpointId: string | null;
  how: 'exact' | 'normalised' | 'similar' | 'remembered' | 'none';
}

/** What an import gives: figures without a place in the map yet, and an account of every row. */
export interface ImportOutcome {
  /** `metricId` and `touchpointId` are filled in; the edit adds them as they are. */
  figures: Figure[];
  rows: number;
  rowsUsed: number;
  leftOut: LeftOut[];
  from: string;
  to: string;
  segments: Record<string, string[]>;
  periods: string[];
  sha256: string;
  hasRows: boolean;
  recipe: Recipe;
  warnings: SurveyWarning[];
}

/** What a customer wrote, and which row of the file it stands in, counted as a spreadsheet does. */
export interface CommentFound {
  row: number;
  text: string;
  /** ISO date, '' where the file has none. */
  day: string;
  score: number | null;
}

export interface CommentsFound {
  comments: CommentFound[];
  /** How many there are, whether given or not. */
  all: number;
}
