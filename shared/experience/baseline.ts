import type { Figure, Segment } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { Metric } from '../journey/metric.ts';
import type { Against } from '../journey/overlayMode.ts';
import { type Comparison, compareAll } from './compare.ts';
import { isLowerBetter, type Pointing } from './isLowerBetter.ts';

export interface Reading {
  readonly segment: Segment;
  readonly period: string;
}

/**
 * What a reading is held against, if the two can be: of independent people. Everybody against some of them, or a whole
 * year against one of its months, would hold people against themselves.
 */
export function baselineOf(
  shown: Reading,
  against: Against | null | undefined,
  periods: readonly string[],
): Reading | null {
  if (!against) return null;
  const period = periodOf(shown.period, against.period, periods);
  if (period === null) return null;
  const baseline = { segment: against.segment ?? shown.segment, period };
  return areApart(shown, baseline) ? baseline : null;
}

function periodOf(shown: string, wished: string, periods: readonly string[]): string | null {
  if (wished === 'same') return shown;
  if (wished === 'first') return periods[0] ?? null;
  if (wished === 'before') return periods[periods.indexOf(shown) - 1] ?? null;
  return wished;
}

/** Whether two readings are of different answers: other times, or the same time and other people. */
export function areApart(a: Reading, b: Reading): boolean {
  if (a.period !== b.period) return a.period !== '' && b.period !== '' && grain(a.period) === grain(b.period);
  return Object.keys(a.segment).some((column) => column in b.segment && a.segment[column] !== b.segment[column]);
}

/** `2025` and `2025-03` overlap; only periods of one length are sure not to. */
const grain = (period: string): string => period.replace(/\d/g, '0');

/** Touchpoint → how its figure stands to the baseline's. */
export type Changes = ReadonlyMap<Id, Comparison<Id>>;
export const noChanges: Changes = new Map();

/** All touchpoints at once, so that the marks on the map are corrected for their number. */
export function changesOf(
  metric: Metric,
  now: ReadonlyMap<Id, Figure>,
  before: ReadonlyMap<Id, Figure>,
): { readonly changes: Changes; readonly tested: number } {
  const pairs = [...now].flatMap(([whose, figure]) => {
    const other = before.get(whose);
    return other ? [{ whose, now: figure, before: other }] : [];
  });
  const { comparisons, tested } = compareAll(metric, pairs);
  return { changes: new Map(comparisons.map((each) => [each.whose, each])), tested };
}

export const isBetter = (metric: Pointing, change: number): boolean =>
  isLowerBetter(metric) ? change < 0 : change > 0;

/**
 * In which periods a figure moved: those whose difference to the one before holds, all steps of all touchpoints taken
 * together. Touchpoint → periods.
 */
export function turnsOf(
  metric: Metric,
  overTime: ReadonlyMap<Id, readonly Figure[]>,
): ReadonlyMap<Id, ReadonlySet<string>> {
  const pairs = [...overTime].flatMap(([id, figures]) =>
    figures.slice(1).flatMap((now, at) => {
      const before = figures[at];
      return before ? [{ whose: { id, period: now.period }, now, before }] : [];
    }),
  );
  const turns = new Map<Id, Set<string>>();
  for (const { whose, verdict } of compareAll(metric, pairs).comparisons) {
    if (verdict !== 'holds') continue;
    const those = turns.get(whose.id) ?? new Set<string>();
    turns.set(whose.id, those.add(whose.period));
  }
  return turns;
}
