import type { Figure, Segment } from '../journey/figure.ts';
import type { JourneyMap, Table } from '../journey/journeyMap.ts';
import type { Recipe } from '../journey/recipe.ts';
import type { Source } from '../journey/source.ts';

/** Segment column → the values that a figure of the copy speaks of: any other says who answered. */
export function valuesShown(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shown = new Map<string, Set<string>>();
  for (const { segment } of figures)
    for (const [column, value] of Object.entries(segment))
      shown.set(column, (shown.get(column) ?? new Set()).add(value));
  return shown;
}

export const isShown = (segment: Segment, shown: ReturnType<typeof valuesShown>): boolean =>
  Object.entries(segment).every(([column, value]) => shown.get(column)?.has(value));

/** Where figures come from, without any cell of the file but the names of touchpoints and of shown segments. */
export function sourceToShare(source: Source, figures: Table<Figure>, { metrics, cards }: JourneyMap): Source {
  const own = new Set(Object.values(metrics).flatMap(({ id, sourceId }) => (sourceId === source.id ? [id] : [])));
  const shown = valuesShown(Object.values(figures).filter(({ metricId }) => own.has(metricId)));
  const reasons = new Map<string, Source['leftOut'][number]>();
  for (const { reason, rows } of source.leftOut)
    reasons.set(reason, { reason, detail: '', rows: rows + (reasons.get(reason)?.rows ?? 0) });
  return {
    ...source,
    hasRows: false,
    leftOut: [...reasons.values()],
    segments: Object.fromEntries(
      Object.entries(source.segments).map(([column, values]) => [
        column,
        values.filter((value) => shown.get(column)?.has(value)),
      ]),
    ),
    recipe: recipeToShare(source.recipe, (id) => id in cards),
  };
}

/**
 * What was measured and in which columns, and the names of the touchpoints. Names that somebody left out, conditions,
 * codes and words for "no answer" are cells of the file, and nobody knows what people wrote into it.
 */
function recipeToShare(recipe: Recipe, isThere: (id: string) => boolean): Recipe {
  const matches = Object.fromEntries(Object.entries(recipe.matches).filter(([, id]) => id !== null && isThere(id)));
  const { lookup, answers } = recipe;
  const isNamed = (code: string, name: string) => code in matches || name in matches;
  return {
    ...recipe,
    matches,
    where: [],
    missing: [],
    lookup: lookup && {
      ...lookup,
      names: Object.fromEntries(Object.entries(lookup.names).filter((pair) => isNamed(...pair))),
    },
    ...(answers && { answers: Object.fromEntries(Object.entries(answers).filter(([, worth]) => worth !== null)) }),
  };
}
