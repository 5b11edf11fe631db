import type { Recipe } from '../../shared/journey/recipe.ts';
import { type Duck, text } from './duck.ts';
import type { RowPlaces } from './tables/table.ts';

/** Whether anybody will want to find a kept row in the file again. */
export const keepsPlaces = (recipe: Recipe): boolean => recipe.commentColumn !== null;

/**
 * Keeps in mind how many rows of the file were passed over before which row that was read: blank ones, and the lines
 * that the pass over the rows has just refused, so it comes right after that.
 */
export async function notePlaces(duck: Duck, skipped: readonly number[]): Promise<void> {
  await duck.run('CREATE OR REPLACE TEMP TABLE passed_over (place BIGINT)');
  for (let at = 0; at < skipped.length; at += atOnce) {
    // As one text: every other line of a file may be blank, and DuckDB reads a million numbers in SQL very slowly.
    const some = text(skipped.slice(at, at + atOnce).join());
    await duck.run(`INSERT INTO passed_over SELECT unnest(string_split(${some}, ','))::BIGINT`);
  }
  // Lines are counted from the header, which is the first.
  await duck.run('INSERT INTO passed_over SELECT DISTINCT line - 1 FROM rejects');
  await duck.run(`CREATE OR REPLACE TEMP TABLE gaps AS SELECT place - nth + 1 AS record, max(nth) AS missing
    FROM (SELECT place, row_number() OVER (ORDER BY place) AS nth FROM passed_over) GROUP BY 1`);
  await duck.run('DROP TABLE passed_over');
}

const atOnce = 100_000;

/** Rows with a `record` (see readRows.ts), which becomes `file_row`: the row that a spreadsheet shows. */
export async function withPlaces(duck: Duck, rows: string, { first }: RowPlaces): Promise<string> {
  const gaps = await duck.rows(`SELECT record, missing FROM gaps ORDER BY record DESC LIMIT ${fewGaps + 1}`);
  const placed = (missing: string) => `SELECT r.*, ${first} - 1 + r.record + ${missing} AS file_row FROM ${rows} r`;
  // Many are joined, for which all rows are gathered first, comments and all: in memory, or else on the disk.
  if (gaps.length > fewGaps)
    return `(${placed('coalesce(g.missing, 0)')} ASOF LEFT JOIN gaps g ON r.record >= g.record)`;
  const passed = gaps.map(([record, missing]) => `WHEN r.record >= ${record} THEN ${missing}`);
  return `(${placed(passed.length === 0 ? '0' : `CASE ${passed.join(' ')} ELSE 0 END`)})`;
}

const fewGaps = 100;
