import { parseFormula } from '../../shared/experience/formula/parse.ts';
import { basisOf, missingColumns } from '../../shared/experience/recipes.ts';
import type { SurveyWarning } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Duck } from './duck.ts';
import { type OpenedSurvey, openSurvey, type ReadableFile, readableCopy } from './openSurvey.ts';
import { shaped, shapedColumns } from './shape.ts';
import type { SurveyProblem, SurveyResult } from './surveyEngine.ts';
import { csvSource } from './surveySql.ts';
import type { Means } from './ways.ts';

/** Rows that can be asked for in SQL, and what reading them found wrong. */
export interface ReadableRows {
  /** Its columns are those of the shaped rows (see shape.ts). */
  opened: OpenedSurvey;
  readable: ReadableFile;
  /** The columns of the file. */
  inFile: readonly string[];
  recipe: Recipe;
}

export async function readableRows(
  file: string,
  recipe: Recipe,
  { temporaryFolder, way }: Means,
): Promise<SurveyResult<ReadableRows>> {
  const opened = await openSurvey(file, recipe.reading);
  if (!opened.ok) return opened;
  const inFile = opened.value.columns;
  const columns = shapedColumns(inFile, recipe);
  const [missing] = missingColumns(recipe, columns);
  if (missing !== undefined) return failed({ kind: 'survey-column-missing', column: missing });
  const refusal = refused(recipe, columns);
  if (refusal) return failed(refusal);
  const { encoding } = recipe.reading;
  return ok({
    opened: { ...opened.value, columns },
    inFile,
    recipe,
    readable: await readableCopy(file, encoding, opened.value.needsRewriting, temporaryFolder, way),
  });
}

/** What no rows can be asked, however good they are. */
function refused(recipe: Recipe, columns: readonly string[]): SurveyProblem | null {
  const { kind, formula } = recipe.measure;
  if (formula === 'median' && basisOf(recipe) !== 'answers') return { kind: 'survey-median-published' };
  if (formula === 'customers' && !recipe.customerColumn) return { kind: 'survey-customer-missing' };
  if (kind !== 'formula') return null;
  const parsed = parseFormula(recipe.expression ?? '', columns);
  return parsed.ok ? null : { ...parsed.problem };
}

export interface Counted {
  source: string;
  /** The same rows with their place among those that can be read, as `record`. It is counted by one thread alone. */
  numbered: string;
  /** What enclosed cells in the end. */
  quote: string;
  unreadable: number;
  warnings: SurveyWarning[];
}

/**
 * Runs a pass over the rows, and again when an unclosed quote swallowed rows: then quotes are ordinary signs, provided
 * that more rows come out. Lines that could not be read at all are counted in either case.
 */
export async function passOver(
  duck: Duck,
  { opened, readable, inFile, recipe }: ReadableRows,
  pass: (source: string) => Promise<number>,
): Promise<Counted> {
  const { delimiter, quote } = opened.reading;
  const sourceWith = (quoteSign: string, number = '') => {
    const csv = csvSource(readable.path, inFile.length, delimiter, quoteSign);
    return shaped(number === '' ? csv : `(SELECT *, ${number} AS record FROM ${csv})`, inFile, recipe);
  };
  const attempt = async (quoteSign: string) => {
    await duck.run('DROP TABLE IF EXISTS rejects; DROP TABLE IF EXISTS reject_scans');
    const rows = await pass(sourceWith(quoteSign));
    const numbered = sourceWith(quoteSign, 'row_number() OVER ()');
    return { source: sourceWith(quoteSign), numbered, quote: quoteSign, rows, rejects: await rejectsOf(duck) };
  };
  const first = await attempt(quote);
  if (first.rejects.quotes === 0)
    return { ...first, unreadable: first.rejects.lines, warnings: warningsOf(first.rejects) };
  const second = await attempt('');
  const isBetter = second.rows > first.rows;
  const better = isBetter ? second : await attempt(quote);
  const warnings = [...warningsOf(better.rejects), { kind: 'unclosed-quote', row: first.rejects.firstQuote }];
  return { ...better, unreadable: better.rejects.lines, warnings };
}

interface Rejects {
  lines: number;
  quotes: number;
  firstQuote: number;
  firstLine: number;
}

async function rejectsOf(duck: Duck): Promise<Rejects> {
  const [row] =
    await duck.rows(`SELECT count(DISTINCT line), count(DISTINCT line) FILTER (WHERE error_type = 'UNQUOTED VALUE'),
    min(line) FILTER (WHERE error_type = 'UNQUOTED VALUE'), min(line) FROM rejects`);
  const [lines, quotes, firstQuote, firstLine] = (row ?? []).map(Number);
  return { lines: lines ?? 0, quotes: quotes ?? 0, firstQuote: firstQuote ?? 0, firstLine: firstLine ?? 0 };
}

const warningsOf = (rejects: Rejects): SurveyWarning[] =>
  rejects.lines === 0 ? [] : [{ kind: 'unreadable-lines', count: rejects.lines, row: rejects.firstLine }];
