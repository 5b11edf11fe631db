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
import { apart, taggedNames } from './tags.ts';
import { tallyColumns } from './tallySql.ts';

/** More figures than this would weigh down the map; the finest are left to questions to the engine. */
export const mostFigures = 20_000;

/** Used rows of one touchpoint: in one period and with one value of each of some segment columns, or in all. */
export interface Group {
  id: Id;
  period: string;
  segment: Record<string, string>;
  tally: Tally;
}

/**
 * Groups for everybody, each segment value, and each combination of all segment columns; each for all time and per
 * period. One list for each fineness, coarse ones first. They are sums over the small table of counted rows.
 */
export async function groupsOf(duck: Duck, recipe: Recipe): Promise<Group[][]> {
  const segments = segmentNames(recipe);
  const sets = [[], ...segments.map((name) => [name]), ...(segments.length > 1 ? [segments] : [])];
  const all = [...sets, ...(recipe.date ? sets.map((set) => ['period', ...set]) : [])];
  const lists = new Map<string, Group[]>(all.map((set) => [set.join(), []]));
  const tagged = taggedNames(recipe);
  const tagsIn = (set: readonly string[]) => set.filter((name) => tagged.includes(name));
  // An answer with two tags counts once for everybody and once for each tag, so those are sums of their own.
  for (const tags of new Set(all.map((set) => tagsIn(set).join()))) {
    const alike = all.filter((set) => tagsIn(set).join() === tags);
    for (const { set, group } of await sumsOf(duck, recipe, alike, tags === '' ? [] : tags.split(',')))
      lists.get(set)?.push(group);
  }
  return [...lists.values()];
}

async function sumsOf(
  duck: Duck,
  recipe: Recipe,
  sets: readonly (readonly string[])[],
  tags: readonly string[],
): Promise<{ set: string; group: Group }[]> {
  const segments = segmentNames(recipe);
  const columns = ['id', 'period', ...segments];
  const grouped = new Set(sets.flat());
  // A row without a value belongs to no segment; a column that a set does not ask for is null.
  const held = segments.map((name) => (grouped.has(name) ? name : 'NULL'));
  const filled = segments.filter((name) => grouped.has(name)).map((name) => `(${name} IS NULL OR ${name} <> '')`);
  const sums = tallyColumns.map((name) => `sum(${name})`);
  const asked = ['id', grouped.has('period') ? 'period' : 'NULL', ...held, ...sums];
  const groupings = sets.map((set) => `(${['id', ...set].join(', ')})`);
  const rows =
    await duck.rows(`SELECT ${asked.join(', ')} FROM ${apart('(SELECT * FROM placed WHERE reason IS NULL AND id IS NOT NULL)', tags)}
    GROUP BY GROUPING SETS (${groupings.join(', ')}) HAVING ${filled.join(' AND ') || 'true'}
    ORDER BY ${columns.map((_, at) => at + 1).join(', ')}`);
  return rows.map((row) => ({
    set: columns.filter((name, index) => name !== 'id' && row[index] !== null).join(),
    group: groupFrom(row, columns, recipe),
  }));
}

function groupFrom(row: readonly Cell[], columns: readonly string[], recipe: Recipe): Group {
  const segment: Record<string, string> = {};
  for (const [index, column] of recipe.segmentColumns.entries())
    if (row[index + 2] !== null) segment[column] = String(row[index + 2]);
  const period = row[1] === null || !recipe.date ? '' : periodName(Number(row[1]), recipe.date.period);
  return { id: String(row[0]), period, segment, tally: tallyFrom(row.slice(columns.length)) };
}

/** What is too fine for the map is left out whole, never in part. */
export function figuresOf(
  recipe: Recipe,
  metricId: Id,
  groups: readonly (readonly Group[])[],
): { figures: Figure[]; limited: SurveyWarning[] } {
  const figures: Figure[] = [];
  let left = 0;
  for (const list of groups) {
    if (figures.length + list.length > mostFigures) left += list.length;
    else
      for (const { id, segment, period, tally } of list)
        figures.push(figureFrom(recipe, metricId, id, segment, period, tally));
  }
  return { figures, limited: left > 0 ? [{ kind: 'figures-limited', count: left }] : [] };
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
