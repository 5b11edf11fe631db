import { useMemo } from 'react';
import { areApart, type Reading } from '../../../shared/experience/baseline.ts';
import { type Compare, compareAll } from '../../../shared/experience/compare.ts';
import type { Metric } from '../../../shared/journey/metric.ts';
import { figuresFor } from '../../session/figuresOf.ts';
import { useMap } from '../../session/session.ts';
import { useAskedFigures } from '../useAskedFigures.ts';
import {
  pairsByTouchpoint,
  pairsOfChannels,
  pairsOfTouchpoints,
  readingsOf,
  type Sides,
  type Wish,
} from './comparing.ts';

export interface Comparing extends Compare<Sides> {
  readonly isAsking: boolean;
  /** The two sides are the same people at the same time. */
  readonly isSame: boolean;
}

/** The figures of both sides, from the map or from the rows, held against each other. */
export function useComparing(metric: Metric, wish: Wish, shown: Reading): Comparing {
  const cards = useMap((journey) => journey.cards);
  const channels = useMap((journey) => journey.channels);
  const [nowAt, beforeAt] = useMemo(() => readingsOf(wish, shown), [wish, shown]);
  const now = useReading(metric, nowAt);
  const before = useReading(metric, beforeAt);
  const isByTouchpoint = wish.kind === 'period' || wish.kind === 'segment';
  const isSame = isByTouchpoint && !areApart(nowAt, beforeAt);
  const compared = useMemo(() => {
    const named = { cards, channels };
    if (isSame) return compareAll<Sides>(metric, []);
    if (wish.kind === 'channel') return compareAll(metric, pairsOfChannels(named, metric, now.figures));
    if (wish.kind === 'touchpoint') return compareAll(metric, pairsOfTouchpoints(named, now.figures));
    return compareAll(metric, pairsByTouchpoint(named, now.figures, before.figures));
  }, [cards, channels, metric, wish.kind, isSame, now.figures, before.figures]);
  return { ...compared, isSame, isAsking: now.isAsking || before.isAsking };
}

function useReading(metric: Metric, reading: Reading) {
  const table = useMap((journey) => journey.figures);
  const held = useMemo(() => figuresFor(table, { metricId: metric.id, ...reading }), [table, metric.id, reading]);
  const asked = useAskedFigures(held.size === 0 ? metric : null, reading);
  return held.size > 0 ? { figures: held, isAsking: false } : asked;
}
