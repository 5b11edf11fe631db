import { useEffect, useRef } from 'react';
import { type Segment, segmentKey } from '../../shared/journey/figure.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { usePersonaShown } from '../session/persona.ts';
import { useMap, useSession } from '../session/session.ts';
import { useViewStore } from '../session/view.ts';

/**
 * Choosing a persona filters the figures by whose answers are theirs. What was filtered for the persona before is let
 * go; every other filter stays. Nothing happens when the map opens, or while nobody chooses another.
 */
export function usePersonaFilter(): void {
  const view = useViewStore();
  const { live } = useSession();
  const id = usePersonaShown();
  const segment = useMap((journey) => (id === null ? undefined : journey.personas[id]?.segment)) ?? nobody;
  const key = `${id} ${segmentKey(segment)}`;
  const before = useRef({ key, segment });
  useEffect(() => {
    const last = before.current;
    before.current = { key, segment };
    if (last.key === key) return;
    view.setState(({ overlay }) => {
      const next = askedOf(live.snapshot(), overlay.metricId, segment);
      return { overlay: { ...overlay, segment: passedOn(overlay.segment, last.segment, next) } };
    });
  }, [view, live, key, segment]);
}

const nobody: Segment = {};

/** The part of a segment that the metric's source can tell; other sources ask other things. */
function askedOf({ metrics, sources }: JourneyMap, metricId: string | null, segment: Segment): Segment {
  const sourceId = metricId === null ? null : (metrics[metricId]?.sourceId ?? null);
  const columns = (sourceId !== null && sources[sourceId]?.segments) || {};
  return Object.fromEntries(Object.entries(segment).filter(([column]) => column in columns));
}

/** The filter after another persona was chosen. */
export function passedOn(filter: Segment, last: Segment, next: Segment): Segment {
  const others = Object.entries(filter).filter(([column, value]) => last[column] !== value);
  return { ...Object.fromEntries(others), ...next };
}
