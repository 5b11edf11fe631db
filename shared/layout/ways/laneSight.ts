import type { Id } from '../../journey/id.ts';
import type { LaidCard, LaneCards } from '../laneCards.ts';

/**
 * What a way asks of a lane: which card of a column is its first and its last, and which lie across several. Told by
 * their order and not by their places, so it holds however high the cards are, and no letter typed leads a way elsewhere.
 */
export interface LaneSight {
  readonly cards: readonly LaidCard[];
  readonly placeOf: ReadonlyMap<Id, number>;
  /** Column → the place of its first card; Infinity where it has none. */
  readonly first: readonly number[];
  /** Column → the place of its last card; −1 where it has none. */
  readonly last: readonly number[];
  /** The places of those that lie across several columns. */
  readonly wide: readonly number[];
}

const known = new WeakMap<LaneCards, LaneSight>();

export function sightOf(lane: LaneCards): LaneSight {
  const before = known.get(lane);
  if (before) return before;
  const sight = lookInto(lane);
  known.set(lane, sight);
  return sight;
}

function lookInto({ laid, bottoms }: LaneCards): LaneSight {
  const first = bottoms.map(() => Number.POSITIVE_INFINITY);
  const last = bottoms.map(() => -1);
  const placeOf = new Map<Id, number>();
  const wide: number[] = [];
  for (const [at, { content, reach }] of laid.entries()) {
    placeOf.set(content.id, at);
    if (reach.last > reach.first) wide.push(at);
    for (let column = reach.first; column <= reach.last; column += 1) {
      first[column] = Math.min(first[column] ?? at, at);
      last[column] = at;
    }
  }
  return { cards: laid, placeOf, first, last, wide };
}

export const isEmpty = ({ last }: LaneSight, column: number): boolean => (last[column] ?? -1) < 0;
export const isLastIn = ({ last }: LaneSight, column: number, at: number): boolean => (last[column] ?? -1) <= at;
export const isFirstIn = ({ first }: LaneSight, column: number, at: number): boolean =>
  (first[column] ?? Number.POSITIVE_INFINITY) >= at;

/** A wide card between two of its lane that crosses a gutter: it shares a column with both, so its order tells. */
export const isCrossed = (sight: LaneSight, gutter: number, one: number, other: number): boolean =>
  sight.wide.some((at) => at > Math.min(one, other) && at < Math.max(one, other) && crosses(sight, at, gutter));

export function crosses({ cards }: LaneSight, at: number, gutter: number): boolean {
  const reach = cards[at]?.reach;
  return reach !== undefined && reach.first < gutter && gutter <= reach.last;
}
