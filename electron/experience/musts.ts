import { basisOf } from '../../shared/experience/recipes.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { hasWholeScores, judgedScoreIs } from './scores.ts';

/** What must hold of a row that counts, and the reason it is refused for when it does not. */
export interface Must {
  readonly hold: string;
  readonly reason: 'filtered' | 'no-date' | 'missing-code' | 'no-score' | 'off-scale' | 'no-customer';
  /** What the other conditions already rule out is asked only of rows that fail one of them, to name the reason. */
  readonly isImplied?: boolean;
}

export const must = (hold: string, reason: Must['reason']): Must => ({ hold, reason });

/** What must hold of the values of a row, whenever and wherever it was answered. */
export function valueMusts(recipe: Recipe): Must[] {
  const { measure } = recipe;
  const weighs = recipe.countColumn ? [must('isfinite(weight) AND weight >= 0', 'no-score')] : [];
  if (measure.formula === 'customers') return [must("customer <> ''", 'no-customer')];
  if (measure.kind === 'count') return weighs;
  if (measure.kind === 'boxes') {
    const percent = recipe.boxes?.hold === 'percent' ? [must('bottom + middle + top <= 103', 'off-scale')] : [];
    return [
      ...weighs,
      must('isfinite(bottom + middle + top)', 'no-score'),
      must('bottom >= 0 AND middle >= 0 AND top >= 0', 'off-scale'),
      ...percent,
    ];
  }
  const scale = scaleMusts(recipe);
  return [...weighs, { ...must('isfinite(score)', 'no-score'), isImplied: scale.length > 0 }, ...scale];
}

/** A code that no answer within the scale can be mistaken for: 99 on a scale to 10, "N/A" on any. */
export function isOffScale(code: string, recipe: Recipe): boolean {
  // Published values have a scale of their own, on which a code may well lie.
  if (basisOf(recipe) !== 'answers' || scaleMusts(recipe).length === 0) return false;
  const { scaleMin, scaleMax } = recipe.measure;
  const text = code.trim();
  if (!/^-?\d+(\.\d+)?$/.test(text)) return /^[\p{L}/ -]*$/u.test(text);
  return Number(text) < (scaleMin ?? -Infinity) || Number(text) > (scaleMax ?? Infinity);
}

function scaleMusts(recipe: Recipe): Must[] {
  const { formula, scaleMin, scaleMax } = recipe.measure;
  const is = judgedScoreIs(recipe);
  const within = (min: number, max: number | null) =>
    must([is('>=', min), ...(max === null ? [] : [is('<=', max)])].join(' AND '), 'off-scale');
  if (formula === 'sum') return [];
  if (basisOf(recipe) !== 'answers' && formula !== 'mean')
    return [formula === 'nps' || formula === 'net' ? within(-100, 100) : within(0, 100)];
  if (recipe.positiveAnswer !== undefined || scaleMin === null) return [];
  return [within(scaleMin, scaleMax), ...(hasWholeScores(recipe) ? [must('score = whole', 'off-scale')] : [])];
}
