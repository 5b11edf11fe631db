import { type RefObject, useEffect } from 'react';

let isDown = false;

/** Whether the space bar is held: then every press moves the map, on cards as on free ground. */
export const isPanning = (): boolean => isDown;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable=true], dialog') !== null;

/** Watches the space bar. While it is held the pointer is a hand, and a button with the focus is not pressed by it. */
export function usePanKeys(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let hasPanned = false;
    const set = (next: boolean) => {
      isDown = next;
      root.current?.toggleAttribute('data-pan-key', next);
    };
    const down = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || isTyping(event.target) || isDown) return;
      hasPanned = false;
      set(true);
    };
    const up = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || !isDown) return;
      set(false);
      if (hasPanned) event.preventDefault();
    };
    const press = () => {
      hasPanned ||= isDown;
    };
    const leave = () => set(false);
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('blur', leave);
    return () => {
      leave();
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('blur', leave);
    };
  }, [root]);
}
