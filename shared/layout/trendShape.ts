import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import { smoothLine } from './monotone.ts';
import type { TrendShape } from './overlayShapes.ts';

const known = new WeakMap<ReadonlyMap<Id, readonly Figure[]>, number>();

/**
 * How far the one moved that moved farthest, in the metric's own units. Small pictures that stand side by side share
 * it, so that equal steps are equally steep; where each stands says the figure beside it.
 */
export function spanOver(overTime: ReadonlyMap<Id, readonly Figure[]>): number {
  const before = known.get(overTime);
  if (before !== undefined) return before;
  const span = Math.max(
    0,
    ...[...overTime.values()].map((figures) => endsOf(figures)).map(({ min, max }) => max - min),
  );
  known.set(overTime, span);
  return span;
}

function endsOf(figures: readonly Figure[]): { min: number; max: number } {
  const values = figures.flatMap(({ value }) => value ?? []);
  return values.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...values), max: Math.max(...values) };
}

interface Marks {
  readonly period: string;
  readonly turns: ReadonlySet<string> | null;
}

/** One touchpoint's figures over time as a small line; a period without a value is a gap, never zero. */
export function trendShape(
  times: readonly Figure[],
  span: number,
  room: { x: number; y: number; width: number; height: number },
  { period, turns }: Marks,
): TrendShape {
  const pad = 3;
  const across = (at: number) =>
    round(room.x + pad + (times.length < 2 ? 0 : (at / (times.length - 1)) * (room.width - 2 * pad)));
  const { min, max } = endsOf(times);
  const top = (min + max + span) / 2;
  const up = (value: number) => round(room.y + pad + (span > 0 ? (top - value) / span : 0.5) * (room.height - 2 * pad));
  const points = times.map(({ value }, at) => ({ x: across(at), y: value === null ? null : up(value) }));
  const moved = times.flatMap((figure, at) => {
    const [point, before] = [points[at], times[at - 1]];
    if (!turns?.has(figure.period) || figure.value === null || !point || point.y === null) return [];
    return [{ x: point.x, y: point.y, isUp: figure.value > (before?.value ?? figure.value) }];
  });
  const now = points[times.findIndex((figure) => figure.period === period)];
  return {
    ...room,
    line: smoothLine(points),
    now: now && now.y !== null ? { x: now.x, y: now.y } : null,
    turns: moved,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
