import type { Recipe } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Duck } from './duck.ts';
import { passOver, readableRows } from './readRows.ts';
import type { SurveyResult } from './surveyEngine.ts';
import { judgedRows, tidy } from './surveySql.ts';
import type { Means } from './ways.ts';

const mostNames = 5000;

/** Every name in the touchpoint column with its rows, most frequent first. */
export async function namesIn(
  duckFor: (files: string[]) => Promise<Duck>,
  means: Means,
  file: string,
  recipe: Recipe,
): Promise<SurveyResult<{ name: string; rows: number }[]>> {
  const rows = await readableRows(file, recipe, means);
  if (!rows.ok) return rows;
  const { opened, readable } = rows.value;
  try {
    const duck = await duckFor([readable.path]);
    await passOver(duck, rows.value, async (source) => {
      await duck.run(`CREATE OR REPLACE TEMP TABLE names AS SELECT ${tidy('spelling')} AS name, sum(n) AS n_rows FROM (
        SELECT name AS spelling, count(*) AS n FROM (${judgedRows(source, opened.columns, recipe)}) WHERE is_wanted GROUP BY 1)
        WHERE ${tidy('spelling')} <> '' GROUP BY 1`);
      const [total] = await duck.rows('SELECT coalesce(sum(n_rows), 0) FROM names');
      return Number(total?.[0] ?? 0);
    });
    const found = await duck.rows('SELECT name, n_rows FROM names ORDER BY n_rows DESC, name');
    if (found.length > mostNames)
      return failed({
        kind: 'survey-too-many-names',
        column: recipe.touchpointColumn,
        count: found.length,
        limit: mostNames,
      });
    return ok(found.map(([name, count]) => ({ name: String(name), rows: Number(count) })));
  } finally {
    await readable.close();
  }
}
