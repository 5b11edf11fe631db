import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/**
 * A button beyond the window's edge is scrolled to when the keyboard gets there, even where nothing should scroll, and
 * the names of stages would be gone with no way back. The map goes there instead.
 */
export function useScrollAsPan(root: RefObject<HTMLElement | null>) {
  const store = useStoreApi();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const pan = () => {
      const { scrollLeft, scrollTop } = element;
      if (scrollLeft === 0 && scrollTop === 0) return;
      element.scrollTo(0, 0);
      void store.getState().panBy({ x: -scrollLeft, y: -scrollTop });
    };
    element.addEventListener('scroll', pan);
    return () => element.removeEventListener('scroll', pan);
  }, [root, store]);
}
