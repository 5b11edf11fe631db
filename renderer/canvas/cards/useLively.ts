import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';

/** In milliseconds: so long after a letter the next one is waited for. */
const patience = 2000;

/**
 * Marks a cell while its cards are being written. It has a layer of its own meanwhile, so that a letter has this cell
 * put together anew and not the whole map; a map that moves would pay for more than a few such layers.
 */
export function useLively(
  ref: RefObject<HTMLElement | null>,
  ids: readonly { readonly id: Id }[],
  cards: Readonly<Record<Id, Readonly<Card>>>,
) {
  const before = useRef(cards);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = cards;
    const cell = ref.current;
    if (!cell || was === cards || !ids.some(({ id }) => was[id] && was[id] !== cards[id])) return;
    cell.setAttribute('data-lively', '');
    clearTimeout(rest.current);
    rest.current = setTimeout(() => cell.removeAttribute('data-lively'), patience);
  }, [ref, ids, cards]);
  useEffect(() => () => clearTimeout(rest.current), []);
}
