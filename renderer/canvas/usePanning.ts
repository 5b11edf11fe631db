import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';

const rest = 200;

/**
 * Marks the canvas while it is panned, so that what moves becomes layers that are shifted rather than drawn anew in
 * every frame. At rest, and while zooming, there are none: a layer's words would stay as sharp as when it was made.
 */
export function usePanning(root: RefObject<HTMLElement | null>) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = store.getState().transform;
    const end = () => root.current?.removeAttribute('data-panning');
    const stop = store.subscribe(({ transform }) => {
      if (transform === last) return;
      const isZooming = transform[2] !== last[2];
      last = transform;
      clearTimeout(timer);
      if (isZooming) return end();
      root.current?.setAttribute('data-panning', '');
      timer = setTimeout(end, rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, root]);
}
