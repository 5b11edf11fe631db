import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';
import { headScale, type Sight, smallZoom } from '../places/headScale.ts';

/** Brings a layer to where one looks; `stretch` is what it still has to be scaled by: 1 unless the zoom is on the move. */
export type PlaceLayer = (element: HTMLElement, sight: Sight, stretch: number) => void;

/** Writes what depends on the zoom alone: the sizes of a layer and of the words in it. */
export type WriteZoom = (element: HTMLElement, zoom: number, scale: number) => void;

/** How long the zoom must rest before words are set for it. */
const calm = 120;

/**
 * Keeps an element in step with pan and zoom without rendering: `place` writes to its style once per frame of
 * movement. Heads and titles follow the map this way and still stay in sight.
 *
 * Words are set anew only when the zoom has come to rest, since every element below hears of it: while it moves, the
 * layer is stretched as a whole. Far out the words keep their size, so there is nothing to stretch, and only the
 * layer's length is written.
 */
export function useStickyLayer(ref: RefObject<HTMLElement | null>, place: PlaceLayer, write: WriteZoom) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let written = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function follow([x, y, zoom]: Transform, isCalm = false) {
      const element = ref.current;
      if (!element) return;
      clearTimeout(timer);
      if (isCalm || Math.min(zoom, written) < smallZoom) {
        if (zoom !== written) write(element, zoom, headScale(zoom));
        written = zoom;
      } else if (zoom !== written) timer = setTimeout(() => follow(store.getState().transform, true), calm);
      place(element, { x, y, zoom }, zoom / written);
    }

    let last = store.getState().transform;
    follow(last, true);
    const stop = store.subscribe(({ transform }) => {
      if (transform === last) return;
      last = transform;
      follow(transform);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, ref, place, write]);
}

type Transform = readonly [x: number, y: number, zoom: number];
