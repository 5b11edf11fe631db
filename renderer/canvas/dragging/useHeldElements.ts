import { type RefObject, useEffect } from 'react';
import { isChosen } from '../../session/chosen.ts';
import { useViewStore, type View } from '../../session/view.ts';
import { isPanning } from './panKeys.ts';

/**
 * A press on something that is dragged or typed in must not move the map. React Flow's own class for that would stop
 * the wheel over cards as well, so the press is kept from it instead. With the space bar, or another button than the
 * first, the map moves wherever one presses; a finger carries only what it chose before, and two fingers zoom.
 */
export function useHeldElements(root: RefObject<HTMLElement | null>) {
  const view = useViewStore();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const hold = (event: MouseEvent) => {
      if (event.button === 0 && !isPanning() && heldUnder(event.target)) event.stopPropagation();
    };
    const holdFinger = (event: TouchEvent) => {
      const held = event.touches.length === 1 ? heldUnder(event.target) : null;
      if (held && isCarriedByFinger(held, view.getState())) event.stopPropagation();
    };
    // The second press of a double click must not take the focus from the field that the first one opened.
    const keep = (event: MouseEvent) => {
      if (event.detail > 1 && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    };
    element.addEventListener('mousedown', keep, true);
    element.addEventListener('mousedown', hold, true);
    element.addEventListener('touchstart', holdFinger, true);
    return () => {
      element.removeEventListener('mousedown', keep, true);
      element.removeEventListener('mousedown', hold, true);
      element.removeEventListener('touchstart', holdFinger, true);
    };
  }, [root, view]);
}

const carried = ['card', 'stage', 'lane'] as const;

function isCarriedByFinger(held: Element, view: View): boolean {
  for (const kind of carried) {
    const id = held.closest<HTMLElement>(`[data-${kind}]`)?.dataset[kind];
    if (id !== undefined) return isChosen(view, kind, id);
  }
  return true;
}

const heldUnder = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-held]') : null;
