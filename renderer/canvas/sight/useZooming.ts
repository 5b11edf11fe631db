import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';

const calm = 120;

/**
 * Marks the canvas while its zoom changes. A map that is shifted has a layer of its own, far larger than what is in
 * sight; drawn in another size in every frame, that much more would be drawn.
 */
export function useZooming(root: RefObject<HTMLElement | null>) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = store.getState().transform[2];
    const rest = () => root.current?.removeAttribute('data-zooming');
    const stop = store.subscribe(({ transform: [, , zoom] }) => {
      if (zoom === last) return;
      last = zoom;
      root.current?.setAttribute('data-zooming', '');
      clearTimeout(timer);
      timer = setTimeout(rest, calm);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, root]);
}
