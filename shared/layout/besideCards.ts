import type { Id } from '../journey/id.ts';
import type { CardBox } from './mapLayout.ts';
import { measures } from './measures.ts';

export type Side = 'left' | 'right';

/**
 * Says on which side of its column a way from lane to lane goes past the cards between its two; null where none lies
 * between, and where the two do not stand one below the other. Asked only for ways, so cards are sorted at the first.
 */
export function besideOf(cards: ReadonlyMap<Id, CardBox>): (from: CardBox, to: CardBox) => Side | null {
  let sorted: Sorted | null = null;
  return (from, to) => {
    if (from.laneId === to.laneId || from.x !== to.x || from.width !== to.width) return null;
    sorted ??= sortedBySpan(cards);
    const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
    const isBetween = ({ y, height }: CardBox) => y + height > upper.y + upper.height && y < lower.y;
    const isOver = (x: number) => (card: CardBox) => card.x < x && card.x + card.width > x && isBetween(card);
    const isInTheWay = isOver(from.x + from.width / 2);
    const isBlocked = (sorted.narrow.get(from.stageId) ?? []).some(isBetween) || sorted.wide.some(isInTheWay);
    if (!isBlocked) return null;
    return sorted.wide.some(isOver(from.x - measures.cellPad)) ? 'right' : 'left';
  };
}

interface Sorted {
  /** Those of one column, by it. */
  readonly narrow: ReadonlyMap<Id, readonly CardBox[]>;
  readonly wide: readonly CardBox[];
}

function sortedBySpan(cards: ReadonlyMap<Id, CardBox>): Sorted {
  const narrow = new Map<Id, CardBox[]>();
  const wide: CardBox[] = [];
  for (const card of cards.values()) {
    if (card.stageId !== card.untilStageId) wide.push(card);
    else if (narrow.get(card.stageId)?.push(card) === undefined) narrow.set(card.stageId, [card]);
  }
  return { narrow, wide };
}
