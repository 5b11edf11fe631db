import { columnsIn } from '../../shared/experience/recipes.ts';
import type { Inspection } from '../../shared/experience/survey.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Source } from '../../shared/journey/source.ts';

export interface Remembered {
  source: Source;
  metricId: Id;
  /** A person chose the file to take this source's place, whatever is in it. */
  isRefresh: boolean;
}

/** The newest source on the map that was read from a file with these columns: its recipe needs no questions. */
export function rememberedFor(
  { columns }: Pick<Inspection, 'columns'>,
  { sources, metrics }: Pick<JourneyMap, 'sources' | 'metrics'>,
  refreshed: Id | null = null,
): Remembered | null {
  const present = new Set(columns.map(({ name }) => name));
  const asked = refreshed === null ? undefined : sources[refreshed];
  const [fitting] = Object.values(sources)
    .filter(({ recipe }) => columnsIn(recipe).every((column) => present.has(column)))
    .sort((a, b) => (a.importedAt > b.importedAt ? -1 : 1));
  const source = asked ?? fitting;
  const metric = source && Object.values(metrics).find(({ sourceId }) => sourceId === source.id);
  return source && metric
    ? { source: nowCalled(source, metric.name), metricId: metric.id, isRefresh: source === asked }
    : null;
}

/** The figure may have got another name since: the next file is read under that one. */
const nowCalled = (source: Source, name: string): Source => ({
  ...source,
  recipe: { ...source.recipe, measure: { ...source.recipe.measure, name } },
});

/**
 * Under which names the import comes into the map. The same question read again replaces what it showed before;
 * anything else is new, with ids made from their meaning, so that two people who import the same file agree.
 */
export function idsOf(recipe: Recipe, fileName: string, remembered: Remembered | null): { sourceId: Id; metricId: Id } {
  if (remembered && (remembered.isRefresh || meaningOf(remembered.source.recipe) === meaningOf(recipe))) {
    return { sourceId: remembered.source.id, metricId: remembered.metricId };
  }
  const meaning = shortHash(`${fileName}\n${meaningOf(recipe)}`);
  return { sourceId: `source-${meaning}`, metricId: `metric-${meaning}` };
}

const meaningOf = ({ measure, scoreColumn, boxes, touchpointColumn, where, wide, expression }: Recipe): string =>
  JSON.stringify([
    measure.kind,
    measure.formula,
    scoreColumn,
    boxes,
    touchpointColumn,
    where,
    ...(wide?.columns ?? []),
    ...(expression === undefined ? [] : [expression]),
  ]);

/** FNV-1a, 2 × 32 bits: short names for meanings, not a secret. */
function shortHash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(36)).join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
