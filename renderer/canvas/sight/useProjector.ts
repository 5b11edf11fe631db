import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useView } from '../../session/view.ts';
import { useFlow } from '../Flow.tsx';
import { motionTime } from './useSight.ts';

/** At this zoom the smallest words of a card are as tall as those of a slide, seen on a wall. */
const readable = 1.4;

/** For a room: the strongest colours, and the map near enough to be read from the last row. */
export function useProjector() {
  const flow = useFlow();
  const store = useStoreApi();
  const isProjected = useView((view) => view.isProjected);
  useEffect(() => {
    if (!isProjected) return;
    document.documentElement.setAttribute('data-projected', '');
    const { width, transform } = store.getState();
    const [x, y, zoom] = transform;
    // What stands at the upper left stays there: a map is read from its beginning.
    const by = readable / zoom;
    if (width > 0 && by > 1)
      void flow.setViewport({ x: x * by, y: y * by, zoom: readable }, { duration: motionTime() });
    return () => document.documentElement.removeAttribute('data-projected');
  }, [isProjected, flow, store]);
}
