import { guessMeasure } from '../../shared/experience/guessMeasure.ts';
import { columnsIn } from '../../shared/experience/recipes.ts';
import { withoutColumns } from '../../shared/experience/refresh.ts';
import type { Inspection } from '../../shared/experience/survey.ts';
import type { MetricKind } from '../../shared/journey/metric.ts';
import { blankRecipe, type Recipe } from '../../shared/journey/recipe.ts';
import { draftFrom, type MeasureDraft } from './measureDraft.ts';
import type { Remembered } from './remembered.ts';

/** What a person has said so far about the file. */
export interface Said {
  recipe: Recipe;
  draft: MeasureDraft;
  remembered: Remembered | null;
}

/** The kept recipe where the map has one for such a file, else the guess; a new reading keeps what was said. */
export function firstSaid(
  inspection: Inspection,
  before: Said | null,
  remembered: Remembered | null,
  nameOf: (kind: MetricKind) => string,
): Said | null {
  if (before && isStillThere(before.recipe, inspection))
    return { ...before, recipe: { ...before.recipe, reading: inspection.reading } };
  if (remembered) {
    const recipe = recipeFor(remembered.source.recipe, inspection);
    return { recipe, draft: draftFrom(recipe.measure, true), remembered };
  }
  const { guess, reading } = inspection;
  // Where no column looks like a touchpoint, a person says which one is.
  const recipe = guess ?? { ...blankRecipe, reading, touchpointColumn: '', measure: guessMeasure([]).measure };
  const isCertain = recipe.measure.kind === 'nps' || recipe.measure.kind === 'count';
  const measure = { ...recipe.measure, name: recipe.measure.name || nameOf(recipe.measure.kind) };
  return { recipe, draft: draftFrom(measure, isCertain), remembered: null };
}

/** The kept recipe for the newer file; columns that are gone wait for a person to say what takes their place. */
function recipeFor(recipe: Recipe, { columns, reading }: Inspection): Recipe {
  const present = new Set(columns.map(({ name }) => name));
  const gone = columnsIn(recipe).filter((column) => !present.has(column));
  return { ...withoutColumns(recipe, gone), reading };
}

/** Another sheet or delimiter may give other columns, about which nobody has said anything. */
const isStillThere = (recipe: Recipe, { columns }: Inspection): boolean =>
  columnsIn(recipe).every((column) => columns.some(({ name }) => name === column));
