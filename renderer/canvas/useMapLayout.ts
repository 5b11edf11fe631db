import { useMemo } from 'react';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useFigures } from '../session/figures.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { type CanvasStore, useStoreOf } from './canvasState.ts';
import { previewed } from './preview.ts';

/** The map's geometry, made anew only when something that has a place changed: comments and sources have none. */
export function useMapLayout(canvas: CanvasStore): MapLayout {
  const drawn = useDrawnParts();
  const { figures, metric, overlay } = useFigures();
  const { language } = useWords();
  const pulled = useStoreOf(canvas, (state) => state.pulled);
  const resized = useStoreOf(canvas, (state) => state.resized);
  const roomier = useStoreOf(canvas, (state) => state.drag?.roomier ?? null);

  const journey = useMemo(() => previewed(drawn, { pulled, resized, roomier }), [drawn, pulled, resized, roomier]);

  return useMemo(
    () => layoutMap(journey, { figures, metric, overlay, language }),
    [journey, figures, metric, overlay, language],
  );
}

const nowhere = { map: {}, comments: {}, metrics: {}, sources: {}, figures: {}, views: {} };

function useDrawnParts(): JourneyMap {
  const personas = useMap((journey) => journey.personas);
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const channels = useMap((journey) => journey.channels);
  const cards = useMap((journey) => journey.cards);
  const emotions = useMap((journey) => journey.emotions);
  const links = useMap((journey) => journey.links);
  return useMemo(
    () => ({ ...nowhere, personas, stages, lanes, channels, cards, emotions, links }),
    [personas, stages, lanes, channels, cards, emotions, links],
  );
}
