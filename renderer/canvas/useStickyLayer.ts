import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';

export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/**
 * Keeps an element in step with pan and zoom without rendering: `place` writes to its style once per frame of
 * movement. Heads and titles follow the map this way and still stay in sight.
 */
export function useStickyLayer(
  ref: RefObject<HTMLElement | null>,
  place: (element: HTMLElement, sight: Sight) => void,
) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const follow = ({ transform: [x, y, zoom] }: { transform: [number, number, number] }) => {
      if (ref.current) place(ref.current, { x, y, zoom });
    };
    follow(store.getState());
    let last = store.getState().transform;
    return store.subscribe((state) => {
      if (state.transform === last) return;
      last = state.transform;
      follow(state);
    });
  }, [store, ref, place]);
}

/** Heads are written a little larger than the map when it is far away, so that one still knows where one is. */
export const headScale = (zoom: number): number => Math.max(zoom, smallZoom);

/** Below it the words of heads no longer fit as the layout broke them: one line, cut at the end. */
export const smallZoom = 0.62;

/** Written only when it changed: a pan must not restyle the heads. */
export function setZoom(element: HTMLElement, zoom: number, scale: number) {
  if (element.dataset.zoom === String(zoom)) return;
  element.dataset.zoom = String(zoom);
  element.style.setProperty('--zoom', String(zoom));
  element.style.setProperty('--scale', String(scale));
}
