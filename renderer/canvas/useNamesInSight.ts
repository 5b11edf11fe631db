import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';
import type { LaneBox, MapFrame } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { linesHeight } from '../../shared/layout/wrapText.ts';
import { type Sight, smallZoom } from './useStickyLayer.ts';

/** In milliseconds: a moving map writes nothing for it. */
const calm = 120;

/**
 * Keeps the name of a lane in sight whose upper part has gone below the stages' heads: of one that is higher than the
 * window, nobody would know what it is. How far the name is pushed down stands at its title, in map units.
 */
export function useNamesInSight(titles: RefObject<HTMLElement | null>, layout: MapFrame) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const push = () => {
      const [x, y, zoom] = store.getState().transform;
      for (const lane of layout.lanes) {
        const title = titles.current?.querySelector<HTMLElement>(`[data-lane="${CSS.escape(lane.id)}"]`);
        title?.style.setProperty('--pushed', String(pushed(lane, layout, { x, y, zoom })));
      }
    };
    push();
    let last = store.getState().transform;
    const stop = store.subscribe(({ transform }) => {
      if (transform === last) return;
      last = transform;
      clearTimeout(timer);
      timer = setTimeout(push, calm);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [titles, layout, store]);
}

/**
 * Never out of its lane, nor over the names of channels and the scale of feelings, which have places of their own. From
 * far away no lane is higher than the window.
 */
export function pushed(lane: LaneBox, { stageHeadHeight }: Pick<MapFrame, 'stageHeadHeight'>, sight: Sight): number {
  if (sight.zoom < smallZoom || lane.kind === 'channels' || lane.band) return 0;
  const hidden = stageHeadHeight - Math.min(0, sight.y) / sight.zoom - lane.y;
  const own = linesHeight(lane.name) + linesHeight(lane.about) + 2 * measures.stageHeadPad;
  return Math.round(Math.max(0, Math.min(hidden, lane.height - own)));
}
