import type { Id } from '../../journey/id.ts';
import type { LaidCard } from '../laneCards.ts';
import { crosses, type LaneSight } from './laneSight.ts';

/** A card at an end of a way. */
export interface Spot {
  readonly laid: LaidCard;
  readonly laneAt: number;
  readonly sight: LaneSight;
  /** Its place in the lane's order. */
  readonly at: number;
}

/** Where a wide card lies across the gutter: along its edge to one of its ends, and on in the gutter there. */
export interface Dodge {
  readonly cardId: Id;
  readonly gutter: number;
}

/** Out of a card's side and down or up beside it, as far as its lane and those beyond reach. */
export interface Trail {
  readonly gutter: number;
  readonly dodges: readonly Dodge[];
  readonly isDown: boolean;
}

/** Gutters are counted from the left edge of the first column. */
export const gutterOf = ({ laid: { reach } }: Spot, side: 'left' | 'right'): number =>
  side === 'left' ? reach.first : reach.last + 1;

/** Water that finds its way: a wide card shares a column with the one dodged before it, so there always is one. */
export function trailFrom(
  { sight, at }: Spot,
  gutter: number,
  isDown: boolean,
  beyond: readonly LaneSight[] = [],
): Trail {
  const dodges = [...dodgesIn(sight, gutter, at, isDown)];
  const outside = isDown ? -1 : Number.POSITIVE_INFINITY;
  for (const lane of beyond) dodges.push(...dodgesIn(lane, dodges.at(-1)?.gutter ?? gutter, outside, isDown));
  return { gutter, dodges, isDown };
}

export const endOf = ({ gutter, dodges }: Trail): number => dodges.at(-1)?.gutter ?? gutter;

function* dodgesIn(sight: LaneSight, start: number, from: number, isDown: boolean): Generator<Dodge> {
  let [gutter, at] = [start, from];
  for (;;) {
    const next = nextAcross(sight, gutter, at, isDown);
    const card = next === undefined ? undefined : sight.cards[next];
    if (next === undefined || !card) return;
    const { first, last } = card.reach;
    gutter = gutter - first <= last + 1 - gutter ? first : last + 1;
    at = next;
    yield { cardId: card.content.id, gutter };
  }
}

function nextAcross(sight: LaneSight, gutter: number, from: number, isDown: boolean): number | undefined {
  const ahead = sight.wide.filter((at) => (isDown ? at > from : at < from) && crosses(sight, at, gutter));
  return ahead.at(isDown ? 0 : -1);
}
