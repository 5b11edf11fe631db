import type { Recipe } from '../journey/recipe.ts';
import { columnsInFormula } from './formula/tokens.ts';
import type { Basis } from './tally.ts';

/** What one row of the file is (see tally.ts). */
export function basisOf(recipe: Pick<Recipe, 'boxes' | 'countColumn' | 'measure'>): Basis {
  if (recipe.measure.kind === 'boxes' && recipe.boxes?.hold === 'percent')
    return recipe.countColumn ? 'published' : 'published-without-n';
  return recipe.countColumn && recipe.measure.kind !== 'count' && recipe.measure.kind !== 'boxes'
    ? 'published'
    : 'answers';
}

/** Columns that the recipe names and the file does not have. */
export function missingColumns(recipe: Recipe, columns: readonly string[]): string[] {
  const known = new Set(columns);
  return [...new Set(columnsIn(recipe))].filter((name) => !known.has(name));
}

/** Every column that a recipe reads: a file that has them all can be read like the last one. */
export const columnsIn = (recipe: Recipe): string[] =>
  [
    recipe.touchpointColumn,
    recipe.scoreColumn,
    recipe.countColumn ?? '',
    recipe.customerColumn ?? '',
    recipe.commentColumn ?? '',
    recipe.date?.column ?? '',
    recipe.boxes?.bottom ?? '',
    recipe.boxes?.middle ?? '',
    recipe.boxes?.top ?? '',
    ...recipe.segmentColumns,
    ...recipe.where.map(({ column }) => column),
    ...(recipe.wide?.columns.map(({ column }) => column) ?? []),
    ...(recipe.expression === undefined ? [] : columnsInFormula(recipe.expression)),
  ].filter((column) => column !== '');
