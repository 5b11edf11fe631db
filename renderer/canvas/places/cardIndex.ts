import type { Id } from '../../../shared/journey/id.ts';
import type { Box, CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { touches } from './boxes.ts';
import type { Point } from './dropPlace.ts';

/** Finds cards by where they lie, without looking at all of them. */
export interface CardIndex {
  /** The cards that touch a rectangle. */
  within(box: Box): CardBox[];
  /** The card under a point; the one drawn last where several lie. */
  at(point: Point): CardBox | null;
}

/** Map units: a few cards to a strip of a lane. */
const strip = 512;

/** One lane's cards, by the strip of their left edge. */
interface LaneIndex {
  readonly strips: ReadonlyMap<number, readonly CardBox[]>;
  readonly widest: number;
  readonly top: number;
  readonly bottom: number;
}

const lanes = new WeakMap<readonly CardBox[], LaneIndex>();
const known = new WeakMap<MapLayout['cardsByLane'], CardIndex>();

/** A lane in which nothing changed or moved keeps its list, and so what is known of it: a letter costs one lane. */
export function cardIndex({ cardsByLane }: Pick<MapLayout, 'cardsByLane'>): CardIndex {
  const before = known.get(cardsByLane);
  if (before) return before;
  const index = indexOf(cardsByLane);
  known.set(cardsByLane, index);
  return index;
}

function indexOf(cardsByLane: ReadonlyMap<Id, readonly CardBox[]>): CardIndex {
  const all = [...cardsByLane.values()].map(laneIndex);
  const within = (box: Box): CardBox[] => {
    const found: CardBox[] = [];
    for (const lane of all) if (lane.top <= box.y + box.height && lane.bottom >= box.y) collect(lane, box, found);
    return found;
  };
  return { within, at: ({ x, y }) => within({ x, y, width: 0, height: 0 }).at(-1) ?? null };
}

function laneIndex(cards: readonly CardBox[]): LaneIndex {
  const before = lanes.get(cards);
  if (before) return before;
  const strips = new Map<number, CardBox[]>();
  let [widest, top, bottom] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const card of cards) {
    const at = Math.floor(card.x / strip);
    const there = strips.get(at);
    if (there) there.push(card);
    else strips.set(at, [card]);
    widest = Math.max(widest, card.width);
    top = Math.min(top, card.y);
    bottom = Math.max(bottom, card.y + card.height);
  }
  const lane = { strips, widest, top, bottom };
  lanes.set(cards, lane);
  return lane;
}

function collect({ strips, widest }: LaneIndex, box: Box, found: CardBox[]): void {
  const last = Math.floor((box.x + box.width) / strip);
  for (let at = Math.floor(Math.max(0, box.x - widest) / strip); at <= last; at += 1)
    for (const card of strips.get(at) ?? []) if (touches(card, box)) found.push(card);
}
