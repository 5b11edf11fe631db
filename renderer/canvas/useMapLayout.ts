import { useMemo, useRef } from 'react';
import { aboutMap, type JourneyMap } from '../../shared/journey/journeyMap.ts';
import { blankMap } from '../../shared/journey/map.ts';
import { keptFrame } from '../../shared/layout/keptFrame.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import type { MapFrame, MapLayout } from '../../shared/layout/mapLayout.ts';
import { useFigures } from '../session/figures.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { type CanvasStore, useStoreOf } from './canvasState.ts';
import { previewed } from './dragging/preview.ts';
import { useHeldStill } from './dragging/useHeldStill.ts';

export interface Geometry {
  readonly layout: MapLayout;
  /** The same while nothing but cards changed. */
  readonly frame: MapFrame;
}

/** The map's geometry, made anew only when something that has a place changed: comments and sources have none. */
export function useMapLayout(canvas: CanvasStore): Geometry {
  const drawn = useDrawnParts();
  const { figures, metric, overlay } = useFigures();
  const { language } = useWords();
  const pulled = useStoreOf(canvas, (state) => state.pulled);
  const resized = useStoreOf(canvas, (state) => state.resized);
  const spanned = useStoreOf(canvas, (state) => state.spanned);
  const roomier = useStoreOf(canvas, ({ drag }) => drag?.roomier ?? null);
  const what = useStoreOf(canvas, ({ drag }) => (drag && drag.what.kind !== 'card' ? drag.what : null));
  const drop = useStoreOf(canvas, ({ drag }) => (drag && drag.what.kind !== 'card' ? drag.drop : null));

  const journey = useMemo(
    () => previewed(drawn, { pulled, resized, spanned, roomier, what, drop }),
    [drawn, pulled, resized, spanned, roomier, what, drop],
  );

  const before = useRef<MapFrame>(null);
  const geometry = useMemo(() => {
    const layout = layoutMap(journey, { figures, metric, overlay, language });
    before.current = keptFrame(before.current, layout);
    return { layout, frame: before.current };
  }, [journey, figures, metric, overlay, language]);
  useHeldStill(geometry.layout, drawn, canvas);
  return geometry;
}

const nowhere = { comments: {}, metrics: {}, sources: {}, figures: {}, views: {} };

function useDrawnParts(): JourneyMap {
  // Whose quotation marks and hyphens the map wears; its title has no place.
  const written = useMap((journey) => aboutMap(journey).language);
  const personas = useMap((journey) => journey.personas);
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const channels = useMap((journey) => journey.channels);
  const cards = useMap((journey) => journey.cards);
  const emotions = useMap((journey) => journey.emotions);
  const links = useMap((journey) => journey.links);
  return useMemo(
    () => ({
      ...nowhere,
      map: { map: { ...blankMap, language: written } },
      personas,
      stages,
      lanes,
      channels,
      cards,
      emotions,
      links,
    }),
    [written, personas, stages, lanes, channels, cards, emotions, links],
  );
}
