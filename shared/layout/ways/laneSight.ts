import type { Id } from '../../journey/id.ts';
import type { Lane } from '../../journey/lane.ts';
import type { Reach } from '../columns.ts';
import type { LaidCard, LaneCards } from '../laneCards.ts';

/** All that a way asks of a card. */
export interface SeenCard {
  readonly id: Id;
  readonly reach: Reach;
  readonly x: number;
  readonly width: number;
}

/**
 * What a way asks of a lane: which card of a column is its first and its last, and which lie across several. Told by
 * their order and not by their places, so it holds however high the cards are, and no letter typed leads a way elsewhere.
 */
export interface LaneSight {
  readonly laneId: Id;
  readonly cards: readonly SeenCard[];
  readonly placeOf: ReadonlyMap<Id, number>;
  /** Column → the place of its first card; Infinity where it has none. */
  readonly first: readonly number[];
  /** Column → the place of its last card; −1 where it has none. */
  readonly last: readonly number[];
  /** Gutter → the places of those that lie across it. */
  readonly across: readonly (readonly number[])[];
}

interface Known {
  readonly lane: LaneCards;
  readonly sight: LaneSight;
}

const known = new WeakMap<Readonly<Lane>, Known>();

/** The very same for a lane as before while its cards lie across the same columns in the same order, whatever they say. */
export function sightOf(lane: Readonly<Lane>, cards: LaneCards): LaneSight {
  const before = known.get(lane);
  if (before?.lane === cards) return before.sight;
  const sight = before && isSeen(before.sight, cards) ? before.sight : lookInto(lane.id, cards);
  known.set(lane, { lane: cards, sight });
  return sight;
}

const isSeen = ({ cards, last }: LaneSight, { laid, bottoms }: LaneCards): boolean =>
  last.length === bottoms.length && cards.length === laid.length && laid.every((card, at) => isSame(cards[at], card));

const isSame = (seen: SeenCard | undefined, { content, reach, x }: LaidCard): boolean =>
  seen?.id === content.id &&
  seen.reach.first === reach.first &&
  seen.reach.last === reach.last &&
  seen.x === x &&
  seen.width === content.width;

function lookInto(laneId: Id, { laid, bottoms }: LaneCards): LaneSight {
  const first = bottoms.map(() => Number.POSITIVE_INFINITY);
  const last = bottoms.map(() => -1);
  const across = bottoms.map((): number[] => []);
  const placeOf = new Map<Id, number>();
  for (const [at, { content, reach }] of laid.entries()) {
    placeOf.set(content.id, at);
    for (let column = reach.first; column <= reach.last; column += 1) {
      first[column] = Math.min(first[column] ?? at, at);
      last[column] = at;
      if (column > reach.first) across[column]?.push(at);
    }
  }
  const cards = laid.map(({ content: { id, width }, reach, x }) => ({ id, reach, x, width }));
  return { laneId, cards, placeOf, first, last, across };
}

export const isEmpty = ({ last }: LaneSight, column: number): boolean => (last[column] ?? -1) < 0;
export const isLastIn = ({ last }: LaneSight, column: number, at: number): boolean => (last[column] ?? -1) <= at;
export const isFirstIn = ({ first }: LaneSight, column: number, at: number): boolean =>
  (first[column] ?? Number.POSITIVE_INFINITY) >= at;

/** A wide card between two of its lane that crosses a gutter: it shares a column with both, so its order tells. */
export function isCrossed(sight: LaneSight, gutter: number, one: number, other: number): boolean {
  const next = nextAcross(sight, gutter, Math.min(one, other), true);
  return next !== undefined && next < Math.max(one, other);
}

/** The first card that lies across a gutter after a place in the lane's order, or the last one before it. */
export function nextAcross({ across }: LaneSight, gutter: number, from: number, isDown: boolean): number | undefined {
  const places = across[gutter] ?? [];
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle] ?? 0;
    if (isDown ? place <= from : place < from) low = middle + 1;
    else high = middle;
  }
  return places[isDown ? low : low - 1];
}
