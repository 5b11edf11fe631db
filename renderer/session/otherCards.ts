import { useRef } from 'react';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { recordsOf } from '../../shared/journey/records.ts';
import { useMap } from './session.ts';

type Cards = readonly Readonly<Card>[];

/**
 * All cards, as they were when another than these last changed: while somebody types in one of ten thousand, what is
 * made from all the others need not be made again.
 */
export function useOtherCards(ids: readonly Id[]): Cards {
  const cards = recordsOf(useMap((journey) => journey.cards));
  const known = useRef<{ readonly cards: Cards; readonly key: string } | null>(null);
  const key = ids.join();
  if (known.current?.key !== key || !isSameBeside(known.current.cards, cards, ids)) known.current = { cards, key };
  return known.current.cards;
}

/** Looks at identity alone: records that nobody touched stay the same objects. */
function isSameBeside(before: Cards, now: Cards, ids: readonly Id[]): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < now.length; at += 1) {
    const [one, other] = [before[at], now[at]];
    if (one !== other && !(one && other && one.id === other.id && ids.includes(one.id))) return false;
  }
  return true;
}
