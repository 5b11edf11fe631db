import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Duck } from './duck.ts';
import { counts, judgedRows, refusedValue } from './surveySql.ts';

const smallFile = 8 * 1024 * 1024;
const rowsTried = 20_000;

/**
 * The column of which no value fits and nearly every one is another: numbers of orders taken for scores. A piece of the
 * file tells, so that millions of refused values need not be counted one by one only to be cut to the forty commonest.
 */
export async function unfitColumn(
  duck: Duck,
  source: string,
  columns: readonly string[],
  recipe: Recipe,
  bytes: number,
): Promise<string | null> {
  if (bytes < smallFile || recipe.wide) return null;
  const [row] = await duck.rows(`SELECT count(*), count(*) FILTER (WHERE ${counts}), count(DISTINCT ${refusedValue}),
    count(*) FILTER (WHERE why_not = 2)
    FROM (SELECT * FROM (${judgedRows(source, columns, recipe)}) LIMIT ${rowsTried})`);
  const [tried = 0, used = 0, values = 0, undated = 0] = (row ?? []).map(Number);
  if (used > 0 || values < tried / 2) return null;
  return undated > tried / 2 ? (recipe.date?.column ?? '') : recipe.scoreColumn;
}
