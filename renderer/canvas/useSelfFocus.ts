import { type RefObject, useLayoutEffect } from 'react';

/**
 * What is selected takes the keyboard, but only from another thing of the map: somebody who types in a panel keeps
 * their place. Without scrolling, as the canvas pans by itself.
 */
export function useSelfFocus(ref: RefObject<HTMLElement | null>, isSelected: boolean, isTyping: boolean) {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !isSelected || isTyping) return;
    const active = document.activeElement;
    const isFree = active === null || active === document.body;
    if (isFree || element.closest('[data-canvas]')?.contains(active)) element.focus({ preventScroll: true });
  }, [ref, isSelected, isTyping]);
}
