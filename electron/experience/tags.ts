import type { Recipe } from '../../shared/journey/recipe.ts';

/** The segment columns of the engine whose cells hold several values. */
export const taggedNames = (recipe: Recipe): string[] =>
  recipe.segmentColumns.flatMap((column, index) => (recipe.tagColumns?.includes(column) ? [`s${index}`] : []));

/** The values of a cell, each once: "late; rude; late" is late and rude. */
export const tagsOf = (cell: string): string =>
  `list_distinct(list_transform(string_split(${cell}, ';'), lambda tag: trim(tag)))`;

/** Rows once for each tag of these columns; sums over them count an answer for every tag it bears. */
export const apart = (source: string, names: readonly string[]): string =>
  names.reduce((from, name) => `(SELECT * REPLACE (unnest(${tagsOf(name)}) AS ${name}) FROM ${from})`, source);
