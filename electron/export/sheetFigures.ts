import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import { baselineOf } from '../../shared/experience/baseline.ts';
import { type Figure, segmentKey } from '../../shared/journey/figure.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';

/**
 * Figures for an overlay that the map does not hold, because several filters are set at once: counted anew from the
 * rows. Null where the map holds them itself, or the rows are not on this machine.
 */
export async function sheetFigures(
  engine: Pick<SurveyEngine, 'query'>,
  journey: JourneyMap,
  overlay: OverlayChoice,
  rowsOf: (sourceId: string) => Promise<string | null>,
): Promise<Figure[] | null> {
  const { metricId, segment, period } = overlay;
  const metric = metricId === null ? undefined : journey.metrics[metricId];
  const source = metric?.sourceId ? journey.sources[metric.sourceId] : undefined;
  if (!metric || !source || isHeld(journey, overlay)) return null;
  const rows = await rowsOf(source.id);
  if (rows === null) return null;
  const where = Object.entries(segment).map(([column, value]) => ({ column, value }));
  const counted = await engine.query(rows, source.recipe, { metricId: metric.id, where, period });
  return counted.ok ? counted.value : null;
}

/** Whether the map itself has figures for this choice. */
export function isHeld(journey: JourneyMap, { metricId, segment, period }: OverlayChoice): boolean {
  const wanted = segmentKey(segment);
  return Object.values(journey.figures).some(
    (figure) => figure.metricId === metricId && figure.period === period && segmentKey(figure.segment) === wanted,
  );
}

/** The same overlay of what its figures are held against; null where they are held against nothing. */
export function baselineChoice(journey: JourneyMap, overlay: OverlayChoice): OverlayChoice | null {
  const periods = new Set<string>();
  for (const { metricId, period } of Object.values(journey.figures))
    if (metricId === overlay.metricId && period !== '') periods.add(period);
  const baseline = baselineOf(overlay, overlay.against, [...periods].sort());
  return baseline && { ...overlay, ...baseline };
}
