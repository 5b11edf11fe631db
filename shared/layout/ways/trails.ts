import type { Id } from '../../journey/id.ts';
import { type LaneSight, nextAcross, type SeenCard } from './laneSight.ts';

/** A card at an end of a way. */
export interface Spot {
  readonly card: SeenCard;
  readonly laneAt: number;
  readonly sight: LaneSight;
  /** Its place in the lane's order. */
  readonly at: number;
}

/** Where a wide card lies across the gutter: along its edge to one of its ends, and on in the gutter there. */
export interface Dodge {
  readonly laneId: Id;
  /** Its place in the lane's order. */
  readonly at: number;
  readonly gutter: number;
}

/** Out of a card's side and down or up beside it, as far as its lane and those beyond reach. */
export interface Trail {
  readonly gutter: number;
  readonly dodges: readonly Dodge[];
  readonly isDown: boolean;
}

/** Gutters are counted from the left edge of the first column. */
export const gutterOf = ({ card: { reach } }: Spot, side: 'left' | 'right'): number =>
  side === 'left' ? reach.first : reach.last + 1;

/** Water that finds its way: a wide card shares a column with the one dodged before it, so there always is one. */
export function trailFrom(
  { sight, at }: Spot,
  gutter: number,
  isDown: boolean,
  beyond: readonly LaneSight[] = [],
): Trail {
  const dodges = dodgesIn(sight, gutter, at, isDown);
  for (const lane of beyond) dodges.push(...dodgesThrough(lane, dodges.at(-1)?.gutter ?? gutter, isDown));
  return { gutter, dodges, isDown };
}

export const endOf = ({ gutter, dodges }: Trail): number => dodges.at(-1)?.gutter ?? gutter;

const passages = new WeakMap<LaneSight, Map<number, readonly Dodge[]>>();

/** Through a whole lane; all that come to it in one gutter leave it in one. */
function dodgesThrough(sight: LaneSight, gutter: number, isDown: boolean): readonly Dodge[] {
  const known = passages.get(sight) ?? new Map<number, readonly Dodge[]>();
  passages.set(sight, known);
  const key = isDown ? gutter : -1 - gutter;
  const before = known.get(key);
  if (before) return before;
  const dodges = dodgesIn(sight, gutter, isDown ? -1 : Number.POSITIVE_INFINITY, isDown);
  known.set(key, dodges);
  return dodges;
}

function dodgesIn(sight: LaneSight, start: number, from: number, isDown: boolean): Dodge[] {
  const dodges: Dodge[] = [];
  let [gutter, at] = [start, from];
  for (;;) {
    const next = nextAcross(sight, gutter, at, isDown);
    const card = next === undefined ? undefined : sight.cards[next];
    if (next === undefined || !card) return dodges;
    const { first, last } = card.reach;
    gutter = gutter - first <= last + 1 - gutter ? first : last + 1;
    at = next;
    dodges.push({ laneId: sight.laneId, at, gutter });
  }
}
