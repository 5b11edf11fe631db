import { basisOf } from '../../shared/experience/recipes.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';

/** The condition that a score lies on one side of a bound, or on it. */
export type ScoreIs = (sign: '>=' | '<=', bound: number) => string;

export const keptScoreIs: ScoreIs = (sign, bound) => `score ${sign} ${finite(bound)}::DOUBLE`;

/**
 * Of an NPS only whole numbers count, so they are compared as such. Of decimals DuckDB finds out at each comparison
 * whether they are numbers at all: of ten million rows that takes longer than reading them as numbers.
 */
export const hasWholeScores = ({ measure, positiveAnswer, ...recipe }: Recipe): boolean =>
  measure.kind === 'nps' &&
  measure.formula !== 'sum' &&
  measure.scaleMin !== null &&
  positiveAnswer === undefined &&
  basisOf({ measure, ...recipe }) === 'answers';

/** Next to a score that is not whole stands another number, or none. */
export const wholeScore = 'TRY_CAST(score AS INTEGER) AS whole';

export const judgedScoreIs = (recipe: Recipe): ScoreIs =>
  hasWholeScores(recipe) ? (sign, bound) => `whole ${sign} ${finite(bound)}` : keptScoreIs;

const finite = (bound: number): number => (Number.isFinite(bound) ? bound : 0);
