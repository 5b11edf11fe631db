import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import { baselineOf, changesOf, noChanges, type Reading } from '../../shared/experience/baseline.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap, Table } from '../../shared/journey/journeyMap.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { inOrder } from '../../shared/journey/order.ts';
import type { LaneMetric, OverlayOptions } from '../../shared/layout/overlayShapes.ts';
import { figuresFor, periodsOf } from './figuresOf.ts';
import { overTimeOf } from './overTime.ts';

/** What the figures of a choice are held against; null where it wishes none, or none that can be. */
export const baselineFor = (table: Table<Figure>, choice: OverlayChoice): Reading | null =>
  choice.metricId === null ? null : baselineOf(choice, choice.against, periodsOf(table, choice.metricId));

/** The baseline's figures as far as the map itself holds them. */
export const heldBaseline = (table: Table<Figure>, choice: OverlayChoice, baseline: Reading): Map<Id, Figure> =>
  figuresFor(table, { metricId: choice.metricId, ...baseline });

interface Wish {
  /** The map's lanes and metrics, for those lanes that draw a metric. */
  readonly journey: Pick<JourneyMap, 'lanes' | 'metrics'>;
  readonly table: Table<Figure>;
  readonly metric: Metric | null;
  readonly choice: OverlayChoice;
  readonly figures: ReadonlyMap<Id, Figure>;
  readonly before: ReadonlyMap<Id, Figure> | null;
}

/** How figures lie over the map, for screen and paper alike. */
export function overlayOptions({
  journey,
  table,
  metric,
  choice,
  figures,
  before,
}: Wish): OverlayOptions & { tested: number } {
  const mode = choice.mode ?? 'badge';
  const held = metric && before ? changesOf(metric, figures, before) : { changes: noChanges, tested: 0 };
  const times = metric && mode === 'trend' ? overTimeOf(table, metric, choice.segment) : null;
  const lanes = laneMetrics(journey, table, choice);
  return { mode, ...held, lanes, overTime: times?.figures, turns: times?.turns, period: choice.period };
}

/** Lanes of figures show the people and the period that the overlay shows, or the newest where their metric has no such. */
function laneMetrics(
  { lanes, metrics }: Wish['journey'],
  table: Table<Figure>,
  { segment, period }: OverlayChoice,
): ReadonlyMap<Id, LaneMetric> {
  const found = new Map<Id, LaneMetric>();
  const [first] = inOrder(metrics);
  for (const lane of Object.values(lanes)) {
    const metric = lane.kind === 'kpi' ? (metrics[lane.metricId ?? ''] ?? first) : undefined;
    if (!metric) continue;
    const periods = periodsOf(table, metric.id);
    const at = period === '' || periods.includes(period) ? period : (periods.at(-1) ?? '');
    const those = figuresFor(table, { metricId: metric.id, segment, period: at });
    const figures = those.size > 0 ? those : figuresFor(table, { metricId: metric.id, segment: {}, period: at });
    found.set(lane.id, { metric, figures, target: lane.target });
  }
  return found;
}
