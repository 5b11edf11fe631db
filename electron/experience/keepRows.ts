import { periodDays } from '../../shared/experience/dates.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import { type Duck, identifier, text } from './duck.ts';
import { figureFrom, tallyFrom } from './figures.ts';
import type { RowsQuestion, SurveyResult } from './surveyEngine.ts';
import { counts, judgedRows, tidy } from './surveySql.ts';
import { tagsOf } from './tags.ts';
import { tallySql } from './tallySql.ts';

/** A segment column in kept rows: the prefix keeps a file's own "score" apart from ours. */
const segmentColumn = (name: string): string => identifier(`segment: ${name}`);

/**
 * Keeps the used rows as Parquet, so that filters can be combined later: touchpoint, day, answer and segments. Names,
 * addresses and whatever else the file holds stay where they are.
 */
export async function keepRows(
  duck: Duck,
  source: string,
  columns: readonly string[],
  recipe: Recipe,
  to: string,
): Promise<void> {
  const segments = recipe.segmentColumns
    .map((name, index) => `, ${tidy(`s${index}`)} AS ${segmentColumn(name)}`)
    .join('');
  const comment = recipe.commentColumn ? ', comment' : '';
  await duck.run('DROP TABLE IF EXISTS rejects; DROP TABLE IF EXISTS reject_scans');
  await duck.run(`COPY (SELECT m.id AS touchpoint, m.name, day, score, weight, bottom, middle, top${segments}${comment}
    FROM (${judgedRows(source, columns, recipe)}) r JOIN matches m ON ${tidy('r.name')} = m.name WHERE ${counts})
    TO ${text(to)} (FORMAT parquet, COMPRESSION zstd)`);
}

/** Figures of kept rows under conditions; values of one column are alternatives. */
export async function queryRows(
  duck: Duck,
  file: string,
  recipe: Recipe,
  question: RowsQuestion,
): Promise<SurveyResult<Figure[]>> {
  const unknown = question.where.find(({ column }) => !recipe.segmentColumns.includes(column));
  if (unknown) return failed({ kind: 'survey-column-missing', column: unknown.column });
  const days = question.period === '' || !recipe.date ? null : periodDays(question.period, recipe.date.period);
  if (question.period !== '' && days === null) return ok([]);
  const conditions = [...byColumn(question.where)].map(([column, values]) => {
    const list = values.map((value) => text(value)).join(', ');
    if (!recipe.tagColumns?.includes(column)) return `${segmentColumn(column)} IN (${list})`;
    return `list_has_any(${tagsOf(segmentColumn(column))}, [${list}])`;
  });
  // Compared as days, Parquet can pass over whole groups of rows.
  if (days) conditions.push(`day >= DATE ${text(days.from)} AND day < DATE ${text(days.before)}`);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const rows = await duck.rows(
    `SELECT touchpoint, ${tallySql(recipe)} FROM read_parquet(${text(file)}) ${where} GROUP BY touchpoint ORDER BY touchpoint`,
  );
  const segment = Object.fromEntries(
    [...byColumn(question.where)].map(([column, values]) => [column, values.join(' | ')]),
  );
  return ok(
    rows.map((row) =>
      figureFrom(recipe, question.metricId, String(row[0]), segment, question.period, tallyFrom(row.slice(1))),
    ),
  );
}

function byColumn(where: RowsQuestion['where']): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { column, value } of where) columns.set(column, [...(columns.get(column) ?? []), value]);
  return columns;
}
