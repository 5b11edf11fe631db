import { randomUUID } from 'node:crypto';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { ok } from '../../shared/result.ts';
import { type Duck, text } from './duck.ts';
import { exactly, keyOf, needsValues, valueColumn } from './exactFigures.ts';
import { figureFrom, tallyFrom } from './figures.ts';
import type { Counted } from './readRows.ts';
import { byColumn, rowConditions, segmentColumn } from './rowConditions.ts';
import { keepsPlaces, withPlaces } from './rowPlaces.ts';
import type { RowsQuestion, SurveyResult } from './surveyEngine.ts';
import { counts, judgedRows, tidy } from './surveySql.ts';
import type { RowPlaces } from './tables/table.ts';
import { tallySql } from './tallySql.ts';

/**
 * Keeps the used rows as Parquet, so that filters can be combined later: touchpoint, day, answer and segments. Names,
 * addresses and whatever else the file holds stay where they are.
 */
export async function keepRows(
  duck: Duck,
  { source, numbered }: Pick<Counted, 'source' | 'numbered'>,
  columns: readonly string[],
  recipe: Recipe,
  places: RowPlaces,
  to: string,
): Promise<void> {
  const hasPlaces = keepsPlaces(recipe);
  const judged = judgedRows(hasPlaces ? numbered : source, columns, recipe, hasPlaces ? ['record'] : []);
  const rows = hasPlaces ? await withPlaces(duck, `(${judged})`, places) : `(${judged})`;
  const segments = recipe.segmentColumns
    .map((name, index) => `, ${tidy(`s${index}`)} AS ${segmentColumn(name)}`)
    .join('');
  const comment = hasPlaces ? ', comment, file_row' : '';
  const customer = recipe.measure.formula === 'customers' ? `, ${withoutTrace('customer')} AS customer` : '';
  await duck.run('DROP TABLE IF EXISTS rejects; DROP TABLE IF EXISTS reject_scans');
  await duck.run(`COPY (SELECT m.id AS touchpoint, m.name, day, score, weight, bottom, middle, top${segments}${comment}${customer}
    FROM ${rows} r JOIN matches m ON ${tidy('r.name')} = m.name WHERE ${counts})
    TO ${text(to)} (FORMAT parquet, COMPRESSION zstd)`);
}

/** Tells customers of one import apart and says nothing about who they are: what it was made with is kept nowhere. */
const withoutTrace = (column: string): string => `md5_number_lower(concat(${text(randomUUID())}, ${column}))`;

/** Figures of kept rows under conditions. */
export async function queryRows(
  duck: Duck,
  file: string,
  recipe: Recipe,
  question: RowsQuestion,
): Promise<SurveyResult<Figure[]>> {
  const conditions = rowConditions(recipe, question);
  if (!conditions.ok) return conditions;
  if (conditions.value === null) return ok([]);
  const where = conditions.value.length === 0 ? '' : `WHERE ${conditions.value.join(' AND ')}`;
  const rows = await duck.rows(
    `SELECT touchpoint, ${tallySql(recipe)} FROM read_parquet(${text(file)}) ${where} GROUP BY touchpoint ORDER BY touchpoint`,
  );
  const segment = Object.fromEntries(
    [...byColumn(question.where)].map(([column, values]) => [column, values.join(' | ')]),
  );
  const groups = rows.map((row) => ({ id: String(row[0]), tally: tallyFrom(row.slice(1)) }));
  const values = `(SELECT touchpoint AS id, ${valueColumn(recipe)} AS value, count(*) AS n
    FROM read_parquet(${text(file)}) ${where} GROUP BY ALL)`;
  const exact =
    needsValues(recipe) && groups.length > 0 ? await exactly(duck, recipe, ['id'], values, groups, []) : null;
  return ok(
    groups.map(({ id, tally }) => {
      const found = exact?.get(keyOf([id]));
      return figureFrom(
        recipe,
        question.metricId,
        id,
        segment,
        question.period,
        found ? { ...tally, exact: found } : tally,
      );
    }),
  );
}
