import { useCallback, useSyncExternalStore } from 'react';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';

/** A record or table of the map; renders again only when it changed. */
export function useMapPart<Part>(live: LiveMap, select: (journey: JourneyMap) => Part): Part {
  return useSyncExternalStore(
    useCallback((listener) => live.onSnapshot(listener), [live]),
    () => select(live.snapshot()),
  );
}

export const stagesOf = ({ stages }: JourneyMap) => stages;
export const lanesOf = ({ lanes }: JourneyMap) => lanes;
export const cardsOf = ({ cards }: JourneyMap) => cards;
