import { type Figure, segmentKey } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';

const answers = [1, 2, 3, 4, 5] as const;

/** Each takes four looks at the rows; a map with more groups than these gives the finest of them as means. */
const mostGroups = 500;

/**
 * How many people gave each of a CSAT's five answers, figure by figure, lowest answer first: a mean alone says nothing
 * of how the answers split. Only the kept rows know; figures without rows, and on other scales, are not in it. Rows are
 * asked by the engine's own question, for how many answers reach a point of the scale, so that they are the very same
 * rows that made the figure.
 */
export async function fiveCounts(
  engine: Pick<SurveyEngine, 'query'>,
  journey: JourneyMap,
  rowsOf: (sourceId: string) => Promise<string | null>,
): Promise<ReadonlyMap<Id, readonly number[]>> {
  const found = new Map<Id, readonly number[]>();
  for (const metric of Object.values(journey.metrics)) {
    const source = isOfFive(metric) ? journey.sources[metric.sourceId ?? ''] : undefined;
    const rows = source && source.recipe.countColumn === null ? await rowsOf(source.id) : null;
    if (!source || rows === null) continue;
    const figures = Object.values(journey.figures).filter(({ metricId }) => metricId === metric.id);
    for (const group of groupsOf(figures)) {
      const reaching = await answersReaching(engine, rows, source.recipe, group);
      if (!reaching) continue;
      for (const figure of group) {
        const counts = countsOf(figure, reaching);
        if (counts) found.set(figure.id, counts);
      }
    }
  }
  return found;
}

const isOfFive = ({ kind, scaleMin, scaleMax, goodIs }: Metric): boolean =>
  (kind === 'csat' || kind === 'csat-mean') && scaleMin === 1 && scaleMax === 5 && goodIs === 'high';

/** Figures of the same people and period are counted together; the coarsest come first. */
function groupsOf(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${segmentKey(figure.segment)}\n${figure.period}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const columns = ([figure]: Figure[]) => Object.keys(figure?.segment ?? {}).length;
  return [...groups.values()].sort((a, b) => columns(a) - columns(b)).slice(0, mostGroups);
}

/** Touchpoint → how many answers are from 2, 3, 4 and 5 on; null where the rows cannot be asked. */
async function answersReaching(
  engine: Pick<SurveyEngine, 'query'>,
  rows: string,
  recipe: Recipe,
  [first]: readonly Figure[],
): Promise<ReadonlyMap<Id, readonly number[]> | null> {
  if (!first) return null;
  const { metricId, segment, period } = first;
  const where = Object.entries(segment).map(([column, value]) => ({ column, value }));
  const reaching = new Map<Id, number[]>();
  for (const positiveFrom of answers.slice(1)) {
    const measure = { ...recipe.measure, kind: 'share' as const, formula: 'share' as const, positiveFrom };
    const counted = await engine.query(rows, { ...recipe, measure }, { metricId, where, period });
    if (!counted.ok) return null;
    for (const { touchpointId, value, n } of counted.value) {
      const those = reaching.get(touchpointId) ?? [];
      reaching.set(touchpointId, [...those, ((value ?? 0) * (n ?? 0)) / 100]);
    }
  }
  return reaching;
}

/** Differences of neighbours; null where they are no whole answers, as with scores between the points. */
function countsOf(
  { touchpointId, n, value }: Figure,
  reaching: ReadonlyMap<Id, readonly number[]>,
): readonly number[] | null {
  const those = reaching.get(touchpointId);
  if (those?.length !== 4 || n === null || value === null) return null;
  const steps = [n, ...those.map(Math.round), 0];
  const counts = answers.map((_, at) => (steps[at] ?? 0) - (steps[at + 1] ?? 0));
  return counts.every((count) => Number.isInteger(count) && count >= 0) ? counts : null;
}
