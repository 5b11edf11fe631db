import { strptimeOf } from '../../shared/experience/dates.ts';
import { parseFormula } from '../../shared/experience/formula/parse.ts';
import { noWords, yesWords } from '../../shared/experience/yesNo.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { identifier, text } from './duck.ts';
import { formulaSql } from './formulaSql.ts';
import { isOffScale, type Must, must, valueMusts } from './musts.ts';
import { hasWholeScores, wholeScore } from './scores.ts';

/**
 * The one pass over the rows. Cells are read as text and judged in SQL: every row comes out either with values or
 * with the number of a reason, so that used and left-out rows always add up to all rows. Columns are called c0, c1, …
 * by their place: a file's own column names never become SQL. Name and segments are as the file spells them: tidying
 * ten million cells costs more than grouping a few spellings, so whoever reads them tidies what is left.
 */
export function judgedRows(
  source: string,
  columns: readonly string[],
  recipe: Recipe,
  more: readonly string[] = [],
): string {
  const raw = (name: string | null | undefined) => cell(columns, name);
  const { date, boxes } = recipe;
  const score = raw(recipe.scoreColumn);
  const fields = [
    `${raw(recipe.touchpointColumn)} AS name`,
    `${score} AS said`,
    `${raw(date?.column)} AS dated`,
    `${date ? dayOf(raw(date.column), date.format) : 'NULL::DATE'} AS day`,
    `${recipe.measure.kind === 'formula' ? ownScore(columns, recipe) : scoreOf(score, recipe)} AS score`,
    `${number(raw(recipe.countColumn), recipe)} AS weight`,
    `${number(raw(boxes?.bottom), recipe)} AS bottom`,
    `${number(raw(boxes?.middle), recipe)} AS middle`,
    `${number(raw(boxes?.top), recipe)} AS top`,
    `${tidy(raw(recipe.commentColumn))} AS comment`,
    `${tidy(raw(recipe.customerColumn))} AS customer`,
    `${conditionOf(columns, recipe)} AS is_wanted`,
    ...recipe.segmentColumns.map((column, index) => `${raw(column)} AS s${index}`),
    ...more,
  ];
  const whole = hasWholeScores(recipe) ? `, ${wholeScore}` : '';
  return `WITH parsed AS (SELECT ${fields.join(', ')} FROM ${source})
    SELECT *, ${whyNot(recipe)}::UTINYINT AS why_not FROM (SELECT *${whole} FROM parsed)`;
}

const longestRow = 4 * 1024 * 1024;

/**
 * read_csv with nothing left to guess. It reads in small pieces: by itself it would take sixty-four megabytes at once,
 * which costs more to get from the system than to read.
 */
export function csvSource(path: string, width: number, delimiter: string, quote: string): string {
  const columns = Array.from({ length: width }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  return `read_csv(${text(path)}, auto_detect = false, header = true, delim = ${text(delimiter)}, quote = ${text(quote)},
    escape = ${text(quote)}, columns = {${columns}}, max_line_size = ${longestRow}, buffer_size = ${2 * longestRow}, ignore_errors = true, store_rejects = true,
    rejects_table = 'rejects', rejects_scan = 'reject_scans')`;
}

export const segmentNames = (recipe: Recipe): string[] => recipe.segmentColumns.map((_, index) => `s${index}`);

function cell(columns: readonly string[], name: string | null | undefined): string {
  const index = name ? columns.indexOf(name) : -1;
  return index === -1 ? "''" : identifier(`c${index}`);
}

/** A cell without the spaces around it; an empty one is a text as well. */
export const tidy = (from: string): string => (from === "''" ? from : `coalesce(trim(${from}), '')`);

/** Reasons by their number, which is 0 of a row that counts: a text for each of ten million rows costs as much as its count. */
const reasons = ['', 'filtered', 'no-date', 'missing-code', 'no-score', 'off-scale', 'no-customer'] as const;

export const counts = 'why_not = 0';

const numberOf = (reason: Must['reason']): number => reasons.indexOf(reason);

/** The reason why a row does not count, or null. A blank name is a reason as well. */
export function reasonSql(name: string): string {
  const named = reasons.slice(1).map((reason, index) => `WHEN ${index + 1} THEN ${text(reason)}`);
  return `CASE WHEN ${name} = '' AND why_not <> ${numberOf('filtered')} THEN 'no-touchpoint' ELSE (CASE why_not ${named.join(' ')} END) END`;
}

/**
 * The value that a row was refused for, where it matters. Rows are grouped by it: a column of numbers of orders taken for
 * scores refuses every row for another value, which a group for each bears, on disk where memory ends.
 */
export const refusedValue = `CASE WHEN why_not = ${numberOf('no-date')} THEN left(${tidy('dated')}, 60)
  WHEN why_not > ${numberOf('no-date')} THEN left(${tidy('said')}, 60) END`;

function number(from: string, recipe: Recipe): string {
  if (from === "''") return 'NULL::DOUBLE';
  const usual = recipe.reading.decimal === ',' ? `replace(replace(${from}, '.', ''), ',', '.')` : from;
  return `TRY_CAST(${usual} AS DOUBLE)`;
}

/** Answers in words become 1 and 0; everything that is neither stays empty and is counted as such. */
function scoreOf(from: string, recipe: Recipe): string {
  const positive = recipe.positiveAnswer;
  if (positive === undefined) return number(from, recipe);
  const list = (words: readonly string[]) => words.map(text).join(', ');
  const isYes = (yesWords as readonly string[]).includes(positive.trim().toLowerCase());
  const answer = `lower(${tidy(from)})`;
  if (isYes)
    return `CASE WHEN ${answer} IN (${list(yesWords)}) THEN 1.0 WHEN ${answer} IN (${list(noWords)}) THEN 0.0 END`;
  return `CASE WHEN ${answer} = '' THEN NULL WHEN ${answer} = lower(${text(positive.trim())}) THEN 1.0 ELSE 0.0 END`;
}

/** A formula that does not fit the columns gives no number of any row; who asked was told before (see readRows.ts). */
function ownScore(columns: readonly string[], recipe: Recipe): string {
  const parsed = parseFormula(recipe.expression ?? '', columns);
  if (!parsed.ok) return 'NULL::DOUBLE';
  const isSilent = (from: string) => `${tidy(from)} IN (${recipe.missing.map(oneOf).join(', ')})`;
  const told = (from: string, as: string) =>
    recipe.missing.length === 0 ? as : `(CASE WHEN ${isSilent(from)} THEN NULL ELSE ${as} END)`;
  const { tree, gives } = parsed.value;
  const result = formulaSql(tree, {
    number: (column) => told(cell(columns, column), number(cell(columns, column), recipe)),
    text: (column) => told(cell(columns, column), tidy(cell(columns, column))),
  });
  return gives === 'share' ? `(CASE WHEN ${result} THEN 1.0 WHEN NOT ${result} THEN 0.0 END)::DOUBLE` : result;
}

function dayOf(from: string, format: string): string {
  if (format === 'YYYY-MM-DD') return `TRY_CAST(${from} AS DATE)`;
  if (/^YYYY-MM-DD[ T]HH:mm(:ss)?$/.test(format)) return `CAST(TRY_CAST(${from} AS TIMESTAMP) AS DATE)`;
  return `CAST(try_strptime(${tidy(from)}, ${text(strptimeOf(format) ?? '%Y-%m-%d')}) AS DATE)`;
}

/** Values of one column are alternatives; conditions on several columns must all hold. */
function conditionOf(columns: readonly string[], recipe: Recipe): string {
  const byColumn = new Map<string, string[]>();
  for (const { column, value } of recipe.where) byColumn.set(column, [...(byColumn.get(column) ?? []), value]);
  const conditions = [...byColumn].map(
    ([column, values]) => `${tidy(cell(columns, column))} IN (${values.map(oneOf).join(', ')})`,
  );
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

const oneOf = (value: string): string => text(value.trim());

/** Nearly every row counts, so that is asked first and in one go; only the others cost the search for a reason. */
function whyNot(recipe: Recipe): string {
  const musts = [
    ...(recipe.where.length > 0 ? [must('is_wanted', 'filtered')] : []),
    ...(recipe.date ? [must("day >= DATE '1900-01-01' AND day < DATE '2101-01-01'", 'no-date')] : []),
    ...(recipe.missing.length > 0
      ? [
          {
            ...must(`${tidy('said')} NOT IN (${recipe.missing.map(oneOf).join(', ')})`, 'missing-code'),
            isImplied: recipe.missing.every((code) => isOffScale(code, recipe)),
          },
        ]
      : []),
    ...valueMusts(recipe),
  ];
  if (musts.length === 0) return '0';
  const first = musts.map(({ hold, reason }) => `WHEN (${hold}) IS NOT TRUE THEN ${numberOf(reason)}`);
  const asked = musts.filter(({ isImplied }) => !isImplied);
  return `CASE WHEN ${asked.map(({ hold }) => `(${hold})`).join(' AND ')} THEN 0 ELSE (CASE ${first.join(' ')} END) END`;
}
