import { maskPatterns } from '../../shared/experience/personal.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { text } from './duck.ts';
import { tidy } from './surveySql.ts';

/** Columns that a wide file gets: the name of a touchpoint, and the answer about it. No header can be called so. */
export const wideName = '\u0001touchpoint';
export const wideAnswer = '\u0001answer';

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
  const changes: string[] = [];
  const comment = at(commentColumn);
  if (comment >= 0) changes.push(`${commentSql(`c${comment}`, recipe)} AS c${comment}`);
  const score = at(recipe.scoreColumn);
  if (!wide && answers && score >= 0 && score !== comment)
    changes.push(`${wordsSql(`c${score}`, recipe)} AS c${score}`);
  const replaced = changes.length > 0 ? ` REPLACE (${changes.join(', ')})` : '';
  const plain = replaced === '' ? source : `(SELECT *${replaced} FROM ${source})`;
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

/** Markup is what web forms leave behind; it says nothing, and it may say much about persons. */
function commentSql(cell: string, recipe: Recipe): string {
  const replace = (from: string, pattern: string, to: string) =>
    `regexp_replace(${from}, ${text(pattern)}, ${text(to)}, 'g')`;
  let cleaned = replace(cell, '<(br|/p|/div|/li)[^<>]*>', ' ');
  cleaned = replace(cleaned, '</?[A-Za-z!][^<>]*>', '');
  for (const [entity, sign] of entities) cleaned = `replace(${cleaned}, ${text(entity)}, ${text(sign)})`;
  if (recipe.personal === 'keep') return cleaned;
  return maskPatterns.reduce((masked, [pattern, mask]) => replace(masked, pattern, mask), cleaned);
}

const entities = [
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&amp;', '&'],
] as const;
