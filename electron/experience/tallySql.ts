import type { Recipe } from '../../shared/journey/recipe.ts';
import { keptScoreIs, type ScoreIs } from './scores.ts';

/** The columns of a tally, in the order in which `tallyFrom` reads them. */
export const tallyColumns = ['n_rows', 'weight', 'total', 'squares', 'low', 'middle', 'high'] as const;

/** Aggregates of judged rows that make a tally (see shared/experience/tally.ts). */
export function tallySql(recipe: Recipe, scoreIs: ScoreIs = keptScoreIs): string {
  const { measure } = recipe;
  const isBoxes = measure.kind === 'boxes';
  const weight = weightSql(recipe);
  const [low, middle, high] = isBoxes ? boxParts(recipe) : groupParts(recipe, scoreIs);
  const total = recipe.countColumn && measure.formula !== 'sum' ? 'sum(weight * score)' : 'sum(score)';
  // Sums cost a pass over ten million numbers; only means and published values need them.
  const needsSums = measure.formula === 'mean' || measure.formula === 'sum' || recipe.countColumn !== null;
  const sums = needsSums ? [total, 'sum(score * score)'] : ['0', '0'];
  const columns = ['count(*)', weight, ...sums, low, middle, high];
  return columns.map((sql, index) => `coalesce(${sql}, 0)::DOUBLE AS ${tallyColumns[index]}`).join(', ');
}

function weightSql(recipe: Recipe): string {
  if (recipe.measure.kind === 'boxes' && recipe.boxes?.hold === 'answers') return 'sum(bottom + middle + top)';
  return recipe.countColumn ? 'sum(weight)' : 'count(*)';
}

function boxParts(recipe: Recipe): [string, string, string] {
  const isPercent = recipe.boxes?.hold === 'percent';
  const part = (box: string) => {
    if (!isPercent) return `sum(${box})`;
    return recipe.countColumn ? `sum(weight * ${box} / 100)` : `sum(${box} / 100)`;
  };
  return [part('bottom'), part('middle'), part('top')];
}

function groupParts(recipe: Recipe, scoreIs: ScoreIs): [string, string, string] {
  const { kind, goodIs, positiveFrom, negativeTo } = recipe.measure;
  const isWords = recipe.positiveAnswer !== undefined;
  const from = isWords ? 1 : positiveFrom;
  // The share of rows for which a condition holds, whether that is good or bad.
  const isHighGood = isWords || kind === 'formula' || goodIs === 'high';
  const [better, worse] = isHighGood ? (['>=', '<='] as const) : (['<=', '>='] as const);
  const high = from === null ? 'false' : scoreIs(better, from);
  const isApart = from === null || negativeTo === null || (isHighGood ? negativeTo < from : negativeTo > from);
  const low =
    negativeTo === null || isWords ? 'false' : `${scoreIs(worse, negativeTo)}${isApart ? '' : ` AND NOT (${high})`}`;
  const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
  return [count(low), `count(*) - ${count(low)} - ${count(high)}`, count(high)];
}

/** A period as a number, so that ten million rows need no text for it. */
export function periodSql(recipe: Recipe): string {
  switch (recipe.date?.period) {
    case 'year':
      return 'year(day)::INTEGER';
    case 'quarter':
      return '(year(day) * 4 + quarter(day) - 1)::INTEGER';
    case 'month':
      return '(year(day) * 12 + month(day) - 1)::INTEGER';
    default:
      return 'NULL::INTEGER';
  }
}
