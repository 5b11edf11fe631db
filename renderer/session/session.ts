import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { OpenedMap } from '../../shared/bridge/contract.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';

/** One open map and what the window was told about it when it opened. */
export interface Session {
  readonly live: LiveMap;
  readonly opened: OpenedMap;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No open map around this component');
  return session;
}

/**
 * A part of the map; the component renders again only when that part changed. `select` must give identical results
 * for an identical map: select records and tables, derive the rest in the component.
 */
export function useMap<Part>(select: (journey: JourneyMap) => Part): Part {
  const { live } = useSession();
  const newest = useRef(select);
  newest.current = select;
  const read = useCallback(() => newest.current(live.snapshot()), [live]);
  return useSyncExternalStore(
    useCallback((listener) => live.onSnapshot(listener), [live]),
    read,
  );
}

/** False when a lock refused it. */
export function useEdit(): (edit: MapEdit) => boolean {
  const { live } = useSession();
  return useCallback((edit) => live.edit(edit), [live]);
}
