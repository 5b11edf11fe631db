import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Presence } from '../../../shared/workshop/presence.ts';
import type { Seat } from '../seat.ts';

/**
 * A part of what others point at. The component renders again only when the part reads differently as JSON, for every
 * move of a hand brings all of them anew.
 */
export function useOthers<Part>(seat: Seat, select: (people: readonly Presence[]) => Part): Part {
  const newest = useRef(select);
  newest.current = select;
  const last = useRef<{ readonly text: string; readonly part: Part }>(undefined);
  const read = useCallback((): Part => {
    const part = newest.current(seat.others.people());
    const text = JSON.stringify(part);
    if (last.current?.text !== text) last.current = { text, part };
    return last.current.part;
  }, [seat.others]);
  return useSyncExternalStore(seat.others.onChange, read);
}
