import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useCommands } from '../commands/useCommands.ts';
import { firstSight, wholeSight } from './sight.ts';

const calm = 160;

/** Motion only shows where something went; who asked for none gets none. */
export const motionTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : calm);

export interface SightActs {
  zoomIn(): void;
  zoomOut(): void;
  zoomReset(): void;
  fit(): void;
}

export function useSightActs(layout: MapLayout): SightActs {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useMemo(
    () => ({
      zoomIn: () => void flow.zoomIn({ duration: motionTime() }),
      zoomOut: () => void flow.zoomOut({ duration: motionTime() }),
      zoomReset: () => void flow.zoomTo(1, { duration: motionTime() }),
      fit: () => void flow.setViewport(wholeSight(layout, store.getState()), { duration: motionTime() }),
    }),
    [flow, store, layout],
  );
}

/** Shows the map from its beginning once the window knows its size, and answers the zoom commands. */
export function useSight(layout: MapLayout) {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isPlaced = useRef(false);
  const acts = useSightActs(layout);

  useLayoutEffect(() => {
    if (isPlaced.current || width === 0 || layout.width === 0) return;
    isPlaced.current = true;
    void flow.setViewport(firstSight(layout, { width, height }));
    // Read by the benchmark of the cold start: from here on a person can work.
    performance.mark('map-editable');
  }, [flow, width, height, layout]);

  useCommands({
    'view.zoomIn': acts.zoomIn,
    'view.zoomOut': acts.zoomOut,
    'view.reset': acts.zoomReset,
    'view.fit': acts.fit,
  });
}
