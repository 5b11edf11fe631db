import { type RefObject, useEffect } from 'react';

/** A wheel over heads and titles turns the map below them. */
export function useWheelThrough(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const pass = (event: WheelEvent) => {
      const pane = element.closest('[data-canvas]')?.querySelector('.react-flow__pane');
      event.preventDefault();
      pane?.dispatchEvent(new WheelEvent('wheel', event));
    };
    element.addEventListener('wheel', pass, { passive: false });
    return () => element.removeEventListener('wheel', pass);
  }, [ref]);
}
