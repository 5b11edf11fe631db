import { periodName } from '../../shared/experience/dates.ts';
import { measure } from '../../shared/experience/measure.ts';
import { basisOf } from '../../shared/experience/recipes.ts';
import type { SurveyWarning } from '../../shared/experience/survey.ts';
import type { Tally } from '../../shared/experience/tally.ts';
import { type Figure, figureId } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Cell, Duck } from './duck.ts';
import { segmentNames } from './surveySql.ts';
import { tallyColumns } from './tallySql.ts';

/** More figures than this would weigh down the map; the finest are left to questions to the engine. */
const mostFigures = 20_000;

/**
 * Figures for everybody, each segment value, and each combination of all segment columns; each for all time and per
 * period. What is too fine for the map is left out whole, never in part.
 */
export async function figuresOf(
  duck: Duck,
  recipe: Recipe,
  metricId: Id,
): Promise<{ figures: Figure[]; limited: SurveyWarning[] }> {
  const segments = segmentNames(recipe);
  const single = segments.map((name) => [name]);
  const sets = [[], ...single, ...(segments.length > 1 ? [segments] : [])];
  const figures: Figure[] = [];
  let left = 0;
  for (const isByPeriod of recipe.date ? [false, true] : [false]) {
    for (const set of sets) {
      const found = await figuresBy(duck, recipe, metricId, set, isByPeriod);
      if (figures.length + found.length > mostFigures) left += found.length;
      else figures.push(...found);
    }
  }
  return { figures, limited: left > 0 ? [{ kind: 'figures-limited', count: left }] : [] };
}

async function figuresBy(
  duck: Duck,
  recipe: Recipe,
  metricId: Id,
  segments: readonly string[],
  isByPeriod: boolean,
): Promise<Figure[]> {
  const columns = ['id', isByPeriod ? 'period' : 'NULL', ...segments];
  const filled = segments.map((name) => ` AND ${name} <> ''`).join('');
  const grouped = ['id', ...(isByPeriod ? ['period'] : []), ...segments].join(', ');
  const sums = tallyColumns.map((name) => `sum(${name})`).join(', ');
  const rows = await duck.rows(`SELECT ${columns.join(', ')}, ${sums} FROM placed
    WHERE reason IS NULL AND id IS NOT NULL${filled} GROUP BY ${grouped} ORDER BY ${grouped}`);
  return rows.map((row) => {
    const names = segments.map((name) => recipe.segmentColumns[Number(name.slice(1))] ?? '');
    const segment = Object.fromEntries(names.map((name, index) => [name, String(row[index + 2])]));
    const period = row[1] === null || !recipe.date ? '' : periodName(Number(row[1]), recipe.date.period);
    return figureFrom(recipe, metricId, String(row[0]), segment, period, tallyFrom(row.slice(columns.length)));
  });
}

export function figureFrom(
  recipe: Recipe,
  metricId: Id,
  touchpointId: Id,
  segment: Record<string, string>,
  period: string,
  tally: Tally,
): Figure {
  const id = figureId(touchpointId, metricId, segment, period);
  return { id, touchpointId, metricId, segment, period, ...measure(recipe.measure, tally, basisOf(recipe)) };
}

/** In the order of `tallyColumns`. */
export function tallyFrom(cells: readonly Cell[]): Tally {
  const at = (index: number) => Number(cells[index] ?? 0);
  return { rows: at(0), weight: at(1), sum: at(2), squares: at(3), low: at(4), middle: at(5), high: at(6) };
}
