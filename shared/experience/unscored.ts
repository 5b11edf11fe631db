import type { MetricDefinition } from '../journey/metric.ts';
import type { Recipe } from '../journey/recipe.ts';
import { basisOf } from './recipes.ts';
import type { ColumnFound } from './survey.ts';

/**
 * Whether a look at the column already shows that no cell of it can be a score: names, addresses, numbers of orders. It
 * is said before millions of rows are read in vain.
 */
export function isUnscored(recipe: Recipe, measure: MetricDefinition, columns: readonly ColumnFound[]): boolean {
  const column = columns.find(({ name }) => name === recipe.scoreColumn);
  if (!column || column.filled < enoughCells || recipe.positiveAnswer !== undefined) return false;
  if (measure.kind === 'boxes' || measure.kind === 'count' || measure.kind === 'formula') return false;
  if (column.looksLike === 'date') return true;
  if (column.looksLike === 'text') return recipe.answers === undefined && hasNoNumber(column);
  if (column.min === null || column.max === null || basisOf({ ...recipe, measure }) !== 'answers') return false;
  const { scaleMin, scaleMax } = measure;
  return column.min > (scaleMax ?? Infinity) || column.max < (scaleMin ?? -Infinity);
}

/** A few cells may all be dirt. */
const enoughCells = 20;

const hasNoNumber = ({ values }: ColumnFound): boolean =>
  values.length > 0 && values.every((value) => !/^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(value));
