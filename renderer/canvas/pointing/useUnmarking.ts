import { type RefObject, useEffect } from 'react';

/**
 * A press on the map lets go of words that are marked beside it, or Copy would go on taking those. The browser itself
 * lets go of them only where there are words to mark.
 */
export function useUnmarking(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest('input, textarea')) getSelection()?.removeAllRanges();
    };
    const element = root.current;
    element?.addEventListener('pointerdown', press, true);
    return () => element?.removeEventListener('pointerdown', press, true);
  }, [root]);
}
