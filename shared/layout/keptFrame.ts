import type { MapFrame, MapLayout } from './mapLayout.ts';

/**
 * The frame of a layout, and the very same as before while nothing in it is different: most edits write on a card, and
 * whoever draws no cards need not look at them. What stayed inside a frame that changed stays the same object, too.
 */
export function keptFrame(before: MapFrame | null, { cards: _, cardsByLane: __, ...frame }: MapLayout): MapFrame {
  return before ? kept(before, frame) : frame;
}

function kept<Value>(before: Value, now: Value): Value {
  if (Object.is(before, now) || !isObject(before) || !isObject(now)) return now;
  const names = Object.keys(now);
  let isSame = names.length === Object.keys(before).length;
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const value = kept(before[name], now[name]);
    isSame &&= Object.is(value, before[name]);
    merged[name] = value;
  }
  if (isSame) return before;
  return (Array.isArray(now) ? Object.values(merged) : merged) as Value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
