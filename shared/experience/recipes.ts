import type { Recipe } from '../journey/recipe.ts';
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
  const { boxes, date } = recipe;
  const named = [
    recipe.touchpointColumn,
    recipe.scoreColumn,
    recipe.countColumn,
    recipe.commentColumn,
    date?.column,
    boxes?.bottom,
    boxes?.middle,
    boxes?.top,
    ...recipe.segmentColumns,
    ...recipe.where.map(({ column }) => column),
    ...(recipe.wide?.columns.map(({ column }) => column) ?? []),
  ];
  const known = new Set(columns);
  return [...new Set(named)].filter((name): name is string => !!name && !known.has(name));
}
