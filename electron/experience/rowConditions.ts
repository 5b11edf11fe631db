import { periodDays } from '../../shared/experience/dates.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import { identifier, text } from './duck.ts';
import type { RowsQuestion, SurveyResult } from './surveyEngine.ts';
import { tagsOf } from './tags.ts';

/** A segment column in kept rows: the prefix keeps a file's own "score" apart from ours. */
export const segmentColumn = (name: string): string => identifier(`segment: ${name}`);

/** Conditions on kept rows; values of one column are alternatives. Null where no row can fulfil them. */
export function rowConditions(
  recipe: Recipe,
  { where, period }: Pick<RowsQuestion, 'where' | 'period'>,
): SurveyResult<string[] | null> {
  const unknown = where.find(({ column }) => !recipe.segmentColumns.includes(column));
  if (unknown) return failed({ kind: 'survey-column-missing', column: unknown.column });
  const days = period === '' || !recipe.date ? null : periodDays(period, recipe.date.period);
  if (period !== '' && days === null) return ok(null);
  const conditions = [...byColumn(where)].map(([column, values]) => {
    const list = values.map((value) => text(value)).join(', ');
    if (!recipe.tagColumns?.includes(column)) return `${segmentColumn(column)} IN (${list})`;
    return `list_has_any(${tagsOf(segmentColumn(column))}, [${list}])`;
  });
  // Compared as days, Parquet can pass over whole groups of rows.
  if (days) conditions.push(`day >= DATE ${text(days.from)} AND day < DATE ${text(days.before)}`);
  return ok(conditions);
}

export function byColumn(where: RowsQuestion['where']): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { column, value } of where) columns.set(column, [...(columns.get(column) ?? []), value]);
  return columns;
}
