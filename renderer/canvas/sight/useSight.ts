import { type ReactFlowProps, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { useView, useViewStore } from '../../session/view.ts';
import type { CanvasStore } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import { firstSight, sightOfBox, sightOfFocus, sightOfJump, wholeSight } from '../places/sight.ts';
import { chosenBox } from './chosenBox.ts';
import { focusBox } from './FocusVeil.tsx';

const calm = 160;

/** Motion only shows where something went; who asked for none gets none. */
export const motionTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : calm);

export interface SightActs {
  zoomIn(): void;
  zoomOut(): void;
  zoomReset(): void;
  fit(): void;
  toSelection(): void;
}

export function useSightActs(canvas: CanvasStore): SightActs {
  const flow = useFlow();
  const store = useStoreApi();
  const view = useViewStore();
  return useMemo(
    () => ({
      zoomIn: () => void flow.zoomIn({ duration: motionTime() }),
      zoomOut: () => void flow.zoomOut({ duration: motionTime() }),
      zoomReset: () => void flow.zoomTo(1, { duration: motionTime() }),
      fit() {
        const { layout } = canvas.getState();
        if (layout) void flow.setViewport(wholeSight(layout, store.getState()), { duration: motionTime() });
      },
      toSelection() {
        const { layout } = canvas.getState();
        const box = layout && chosenBox(layout, view.getState());
        const { width, height } = store.getState();
        if (box) void flow.setViewport(sightOfBox(layout, box, { width, height }), { duration: motionTime() });
      },
    }),
    [flow, store, canvas, view],
  );
}

type Opening = Required<Pick<ReactFlowProps, 'defaultViewport'>>;

/**
 * Where a map is seen first: from its beginning, or where somebody left it. React Flow is told before anything is drawn;
 * null while there is nothing to be seen.
 */
export function useOpening(layout: MapLayout): Opening | null {
  const store = useStoreApi();
  const view = useViewStore();
  const [opening] = useState((): Opening | null => {
    const { width, height } = store.getState();
    if (width === 0 || layout.width === 0) return null;
    const sight = view.getState().leftAt ?? firstSight(layout, { width, height });
    store.setState({ transform: [sight.x, sight.y, sight.zoom] });
    return { defaultViewport: sight };
  });
  return opening;
}

/** Shows the map from its beginning as soon as there is something to be seen, and answers the zoom commands. */
export function useSight(layout: MapLayout, canvas: CanvasStore, opening: Opening | null) {
  const flow = useFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isPlaced = useRef(opening !== null);
  const acts = useSightActs(canvas);
  const view = useViewStore();

  useLayoutEffect(() => {
    if (isPlaced.current || width === 0 || layout.width === 0) return;
    isPlaced.current = true;
    void flow.setViewport(view.getState().leftAt ?? firstSight(layout, { width, height }));
  }, [flow, width, height, layout, view]);
  const isThere = width > 0 && layout.width > 0;
  useEffect(() => {
    // Read by the benchmark of the cold start: from here on a person can work.
    if (isThere) performance.mark('map-editable');
  }, [isThere]);

  useCommands({
    'view.zoomIn': acts.zoomIn,
    'view.zoomOut': acts.zoomOut,
    'view.reset': acts.zoomReset,
    'view.fit': acts.fit,
    'view.toSelection': { run: acts.toSelection, isPossible: () => chosenBox(layout, view.getState()) !== null },
  });
  useJumps(layout);
  useFocusInSight(layout);
  useLeaving();
}

/** Whoever comes back from the outline finds the map where they left it. */
function useLeaving() {
  const store = useStoreApi();
  const view = useViewStore();
  useLayoutEffect(
    () => () => {
      const { width, transform } = store.getState();
      const [x, y, zoom] = transform;
      // Left before it was placed, it was never seen.
      if (width > 0) view.setState(({ selection }) => ({ leftAt: { x, y, zoom, selection } }));
    },
    [store, view],
  );
}

const coveredByFind = 412;

/** Somebody was led here, from the search or the palette: what they asked for comes into sight once it is drawn. */
function useJumps(layout: MapLayout) {
  const flow = useFlow();
  const store = useStoreApi();
  const view = useViewStore();
  const jump = useView((state) => state.jump);
  useEffect(() => {
    if (!jump) return;
    const { width: whole, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    // What was found must not lie below the list of what was found.
    const width = view.getState().find && whole > 2 * coveredByFind ? whole - coveredByFind : whole;
    const sight = width === 0 ? null : sightOfJump(layout, jump.to, { x, y, zoom }, { width, height });
    if (!sight) return;
    view.setState({ jump: null });
    void flow.setViewport(sight, { duration: motionTime() });
  }, [jump, layout, flow, store, view]);
}

/** What is to be worked on alone is shown as large as it fits. */
function useFocusInSight(layout: MapLayout) {
  const flow = useFlow();
  const store = useStoreApi();
  const focus = useView((state) => state.focus);
  const newest = useRef(layout);
  newest.current = layout;
  useEffect(() => {
    const box = focus && focusBox(newest.current, focus);
    const { width, height } = store.getState();
    if (box && width > 0)
      void flow.setViewport(sightOfFocus(newest.current, focus, box, { width, height }), { duration: motionTime() });
  }, [focus, flow, store]);
}
