import { turnsOf } from '../../shared/experience/baseline.ts';
import { type Figure, type Segment, segmentKey } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Table } from '../../shared/journey/journeyMap.ts';
import type { Metric } from '../../shared/journey/metric.ts';

/** All touchpoints of a metric over time, for some people, and where they moved by more than chance. */
export interface OverTime {
  /** Touchpoint → its figure in every period, oldest first. */
  readonly figures: ReadonlyMap<Id, readonly Figure[]>;
  readonly turns: ReadonlyMap<Id, ReadonlySet<string>>;
}

const known = new WeakMap<Table<Figure>, Map<string, OverTime>>();

/**
 * Worked out once per version of the map, so that the card and its panel mark the same periods: every step of every
 * touchpoint is one of the comparisons that are made at once.
 */
export function overTimeOf(table: Table<Figure>, metric: Metric, segment: Segment): OverTime {
  const those = known.get(table) ?? new Map<string, OverTime>();
  known.set(table, those);
  const key = `${metric.id}?${segmentKey(segment)}`;
  const before = those.get(key);
  if (before) return before;
  const figures = collect(table, metric.id, segmentKey(segment));
  const made = { figures, turns: turnsOf(metric, figures) };
  those.set(key, made);
  return made;
}

function collect(table: Table<Figure>, metricId: Id, segment: string): Map<Id, Figure[]> {
  const found = new Map<Id, Figure[]>();
  for (const figure of Object.values(table)) {
    if (figure.metricId !== metricId || figure.period === '' || segmentKey(figure.segment) !== segment) continue;
    const those = found.get(figure.touchpointId);
    if (those) those.push(figure);
    else found.set(figure.touchpointId, [figure]);
  }
  for (const those of found.values()) those.sort((a, b) => (a.period < b.period ? -1 : 1));
  return found;
}
