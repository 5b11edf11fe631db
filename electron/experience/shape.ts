import type { Recipe } from '../../shared/journey/recipe.ts';
import { withCleanComments } from './cleanComments.ts';
import { text } from './duck.ts';
import { tidy } from './surveySql.ts';

/** Columns that a wide file gets: the name of a touchpoint, and the answer about it. No header can be called so. */
const wideName = '\u0001touchpoint';
const wideAnswer = '\u0001answer';

/** The columns that the shaped rows have. */
export const shapedColumns = (columns: readonly string[], { wide }: Recipe): string[] =>
  wide ? [...columns, wideName, wideAnswer] : [...columns];

/** The recipe of shaped rows: a wide file has become a long one, silences in words have become missing codes. */
export function shapedRecipe(recipe: Recipe): Recipe {
  const silences = Object.entries(recipe.answers ?? {}).flatMap(([answer, worth]) => (worth === null ? [answer] : []));
  return {
    ...recipe,
    ...(recipe.wide && { touchpointColumn: wideName, scoreColumn: wideAnswer }),
    missing: [...new Set([...recipe.missing, ...silences])],
  };
}

/**
 * Rows as the judge of rows knows them (see surveySql.ts): one answer each, words turned into the numbers they are worth,
 * comments without markup and without persons. Only what the recipe asks for is done, so that plain files stay quick.
 */
export function shaped(source: string, columns: readonly string[], recipe: Recipe): string {
  const at = (name: string | null) => (name ? columns.indexOf(name) : -1);
  const { wide, answers, commentColumn } = recipe;
  const [comment, score] = [at(commentColumn), at(recipe.scoreColumn)];
  const clean = comment >= 0 ? withCleanComments(source, `c${comment}`, recipe) : source;
  const hasWords = !wide && answers && score >= 0 && score !== comment;
  const plain = hasWords ? `(SELECT * REPLACE (${wordsSql(`c${score}`, recipe)} AS c${score}) FROM ${clean})` : clean;
  return wide ? unpivoted(plain, columns, recipe) : plain;
}

/** Each row once for each of its touchpoints, blank answers too: they are counted as such. */
function unpivoted(source: string, columns: readonly string[], recipe: Recipe): string {
  const width = columns.length;
  const pairs = (recipe.wide?.columns ?? []).map(({ column, name }) => ({ name, at: columns.indexOf(column) }));
  const names = pairs.map(({ name }) => text(name)).join(', ');
  const cells = pairs.map(({ at }) => (at === -1 ? "''" : `c${at}`)).join(', ');
  const answer = recipe.answers ? wordsSql(`c${width + 1}`, recipe) : `c${width + 1}`;
  return `(SELECT * REPLACE (${answer} AS c${width + 1}) FROM (
    SELECT *, unnest([${names}]) AS c${width}, unnest([${cells}]) AS c${width + 1} FROM ${source}))`;
}

function wordsSql(cell: string, { answers, reading }: Recipe): string {
  const known = Object.entries(answers ?? {}).map(([answer, worth]) => {
    const number = reading.decimal === ',' ? String(worth).replace('.', ',') : String(worth);
    // A silence is spelled one way, so that it is one reason.
    return `WHEN ${text(folded(answer))} THEN ${text(worth === null ? answer.trim() : number)}`;
  });
  return known.length === 0 ? cell : `CASE lower(${tidy(cell)}) ${known.join(' ')} ELSE ${cell} END`;
}

const folded = (answer: string): string => answer.trim().toLowerCase();
