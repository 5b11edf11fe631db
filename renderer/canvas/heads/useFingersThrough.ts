import { type RefObject, useEffect } from 'react';

const steps = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/** Fingers on heads and titles move the map below them, and bring it closer. What is held there never comes here. */
export function useFingersThrough(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const pass = (event: TouchEvent) => {
      const pane = element.closest('[data-canvas]')?.querySelector('.react-flow__pane');
      pane?.dispatchEvent(new TouchEvent(event.type, { ...withFingers(event), bubbles: true, cancelable: true }));
    };
    for (const step of steps) element.addEventListener(step, pass, { passive: true });
    return () => {
      for (const step of steps) element.removeEventListener(step, pass);
    };
  }, [ref]);
}

const withFingers = ({ touches, targetTouches, changedTouches }: TouchEvent) => ({
  touches: [...touches],
  targetTouches: [...targetTouches],
  changedTouches: [...changedTouches],
});
