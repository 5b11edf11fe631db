import type { Sheet, SurveyWarning } from '../../../shared/experience/survey.ts';
import type { Reading } from '../../../shared/journey/recipe.ts';

/**
 * A survey file as the engine reads it. Whatever a file is (a workbook, JSON, Parquet), it becomes a table of text
 * cells written as CSV, so that there is one reader, one account of rows and one set of rules for all of them. A CSV
 * is its own table.
 */
export interface Table {
  /** The CSV to read: the file itself, or a copy that `createTables` takes away. */
  path: string;
  /** How that CSV is read; null while nobody has said. */
  reading: Reading | null;
  /** What was understood of the file itself, to be kept in its recipe; absent where the CSV says it. */
  encoding: Reading['encoding'] | undefined;
  format: Reading['format'];
  sheet: string | undefined;
  headerRow: number | undefined;
  /** Rows that never reached the table, because nobody could read them. */
  unreadable: number;
  places: RowPlaces;
  warnings: SurveyWarning[];
  /** For a person to choose from, where the file has several tables. */
  sheets: Sheet[];
}

/** Where rows of the table stand in the file, counted as a spreadsheet does. */
export interface RowPlaces {
  /** The row of the first one. */
  readonly first: number;
  /** Rows between them that are not in the table, counted from the first one, which is 1. */
  readonly skipped: readonly number[];
}

export const csvReading = (decimal: Reading['decimal']): Reading => ({
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  decimal,
});
