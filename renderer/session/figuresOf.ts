import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import { type Figure, segmentKey } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap, Table } from '../../shared/journey/journeyMap.ts';
import { byOrder } from '../../shared/journey/order.ts';

type Figures = Table<Figure>;
/** The figures that the map itself holds for a choice: touchpoint → figure. Empty when nobody computed them. */
export function figuresFor(figures: Figures, { metricId, segment, period }: OverlayChoice): Map<Id, Figure> {
  const wanted = segmentKey(segment);
  const found = new Map<Id, Figure>();
  if (metricId === null) return found;
  for (const figure of Object.values(figures)) {
    if (figure.metricId !== metricId || figure.period !== period) continue;
    if (segmentKey(figure.segment) === wanted) found.set(figure.touchpointId, figure);
  }
  return found;
}

/** What a map with figures opens with: its first metric (or the one asked for), for everybody, in the newest period. */
export function firstOverlay(
  { metrics, figures }: Pick<JourneyMap, 'metrics' | 'figures'>,
  metricId?: Id,
): OverlayChoice | null {
  const metric = metricId === undefined ? Object.values(metrics).sort(byOrder)[0] : metrics[metricId];
  if (!metric) return null;
  const period = periodsOf(figures, metric.id).at(-1) ?? '';
  return { metricId: metric.id, segment: {}, period };
}

/** The periods of a metric that have figures, oldest first, without '' (all of it). */
export function periodsOf(figures: Figures, metricId: Id): string[] {
  const periods = new Set<string>();
  for (const figure of Object.values(figures)) {
    if (figure.metricId === metricId && figure.period !== '') periods.add(figure.period);
  }
  return [...periods].sort();
}
