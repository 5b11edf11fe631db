import { strptimeOf } from '../../shared/experience/dates.ts';
import { basisOf } from '../../shared/experience/recipes.ts';
import { noWords, yesWords } from '../../shared/experience/yesNo.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { identifier, text } from './duck.ts';

/**
 * The one pass over the rows. Cells are read as text and judged in SQL: every row comes out either with values or with
 * the reason why it has none, so that used and left-out rows always add up to all rows. Columns are called c0, c1, …
 * by their place: a file's own column names never become SQL.
 */
export function judgedRows(source: string, columns: readonly string[], recipe: Recipe): string {
  const at = (name: string | null | undefined) => cell(columns, name);
  const { date, boxes } = recipe;
  const score = at(recipe.scoreColumn);
  const fields = [
    `${at(recipe.touchpointColumn)} AS name`,
    `${score} AS said`,
    `${date ? at(date.column) : "''"} AS dated`,
    `${date ? dayOf(at(date.column), date.format) : 'NULL::DATE'} AS day`,
    `${scoreOf(score, recipe)} AS score`,
    `${number(at(recipe.countColumn), recipe)} AS weight`,
    `${number(at(boxes?.bottom), recipe)} AS bottom`,
    `${number(at(boxes?.middle), recipe)} AS middle`,
    `${number(at(boxes?.top), recipe)} AS top`,
    `${at(recipe.commentColumn)} AS comment`,
    `${conditionOf(columns, recipe)} AS is_wanted`,
    ...recipe.segmentColumns.map((column, index) => `${at(column)} AS s${index}`),
  ];
  return `WITH parsed AS (SELECT ${fields.join(', ')} FROM ${source})
    SELECT *, ${reasonOf(recipe)} AS reason FROM parsed`;
}

/** read_csv with nothing left to guess. */
export function csvSource(path: string, width: number, delimiter: string, quote: string): string {
  const columns = Array.from({ length: width }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  return `read_csv(${text(path)}, auto_detect = false, header = true, delim = ${text(delimiter)}, quote = ${text(quote)},
    escape = ${text(quote)}, columns = {${columns}}, max_line_size = 4194304, ignore_errors = true, store_rejects = true,
    rejects_table = 'rejects', rejects_scan = 'reject_scans')`;
}

export const segmentNames = (recipe: Recipe): string[] => recipe.segmentColumns.map((_, index) => `s${index}`);

function cell(columns: readonly string[], name: string | null | undefined): string {
  const index = name ? columns.indexOf(name) : -1;
  return index === -1 ? "''" : `coalesce(trim(${identifier(`c${index}`)}), '')`;
}

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
  if (isYes)
    return `CASE WHEN lower(${from}) IN (${list(yesWords)}) THEN 1.0 WHEN lower(${from}) IN (${list(noWords)}) THEN 0.0 END`;
  return `CASE WHEN ${from} = '' THEN NULL WHEN lower(${from}) = lower(${text(positive.trim())}) THEN 1.0 ELSE 0.0 END`;
}

function dayOf(from: string, format: string): string {
  if (format === 'YYYY-MM-DD') return `TRY_CAST(${from} AS DATE)`;
  if (/^YYYY-MM-DD[ T]HH:mm(:ss)?$/.test(format)) return `CAST(TRY_CAST(${from} AS TIMESTAMP) AS DATE)`;
  return `CAST(try_strptime(${from}, ${text(strptimeOf(format) ?? '%Y-%m-%d')}) AS DATE)`;
}

/** Values of one column are alternatives; conditions on several columns must all hold. */
function conditionOf(columns: readonly string[], recipe: Recipe): string {
  const byColumn = new Map<string, string[]>();
  for (const { column, value } of recipe.where) byColumn.set(column, [...(byColumn.get(column) ?? []), value]);
  const conditions = [...byColumn].map(
    ([column, values]) => `${cell(columns, column)} IN (${values.map(oneOf).join(', ')})`,
  );
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

const oneOf = (value: string): string => text(value.trim());

function reasonOf(recipe: Recipe): string {
  const cases = [
    "WHEN NOT is_wanted THEN 'filtered'",
    "WHEN name = '' THEN 'no-touchpoint'",
    ...(recipe.date ? ["WHEN day IS NULL OR day < DATE '1900-01-01' OR day >= DATE '2101-01-01' THEN 'no-date'"] : []),
    ...(recipe.missing.length > 0
      ? [`WHEN said IN (${recipe.missing.map(oneOf).join(', ')}) THEN 'missing-code'`]
      : []),
    ...valueCases(recipe),
  ];
  return `CASE ${cases.join(' ')} END`;
}

function valueCases(recipe: Recipe): string[] {
  const { measure } = recipe;
  const lacksWeight = recipe.countColumn
    ? ["WHEN weight IS NULL OR NOT isfinite(weight) OR weight < 0 THEN 'no-score'"]
    : [];
  if (measure.kind === 'count') return lacksWeight;
  if (measure.kind === 'boxes') {
    const percent = recipe.boxes?.hold === 'percent' ? ["WHEN bottom + middle + top > 103 THEN 'off-scale'"] : [];
    return [
      ...lacksWeight,
      "WHEN bottom IS NULL OR middle IS NULL OR top IS NULL OR NOT isfinite(bottom + middle + top) THEN 'no-score'",
      "WHEN bottom < 0 OR middle < 0 OR top < 0 THEN 'off-scale'",
      ...percent,
    ];
  }
  return [...lacksWeight, "WHEN score IS NULL OR NOT isfinite(score) THEN 'no-score'", ...scaleCases(recipe)];
}

function scaleCases(recipe: Recipe): string[] {
  const { kind, formula, scaleMin, scaleMax } = recipe.measure;
  const outside = (min: number, max: number) =>
    `WHEN score < ${literal(min)} OR score > ${literal(max)} THEN 'off-scale'`;
  if (basisOf(recipe) !== 'answers' && formula !== 'mean')
    return [formula === 'nps' || formula === 'net' ? outside(-100, 100) : outside(0, 100)];
  if (recipe.positiveAnswer !== undefined || scaleMin === null || scaleMax === null) return [];
  return [outside(scaleMin, scaleMax), ...(kind === 'nps' ? ["WHEN score <> floor(score) THEN 'off-scale'"] : [])];
}

export const literal = (value: number): string => `${Number.isFinite(value) ? value : 0}::DOUBLE`;
