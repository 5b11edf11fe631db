import { type RefObject, useEffect } from 'react';
import { useActs } from '../session/acts.ts';
import { personaShown } from '../session/persona.ts';
import { useSession } from '../session/session.ts';
import { useViewStore } from '../session/view.ts';
import { answerKey } from './answerKey.ts';
import type { CanvasStore } from './canvasState.ts';
import { gridOf } from './grid.ts';
import { useExtending } from './useExtending.ts';
import { useSizing } from './useSizing.ts';
import { type Direction, walk } from './walk.ts';

/**
 * The keyboard on the map, as in a spreadsheet: arrows walk, with Shift they choose more, with Control or Alt they
 * carry what is chosen, with Shift and Alt they make it wider or narrower; a letter writes.
 */
export function useCanvasKeys(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  const view = useViewStore();
  const { live } = useSession();
  const acts = useActs();
  const extend = useExtending(canvas);
  const size = useSizing(canvas);

  useEffect(() => {
    const walkTo = (direction: Direction) => {
      const { layout } = canvas.getState();
      const { selection, personaId, focus } = view.getState();
      if (!layout) return null;
      return walk(gridOf(layout, personaShown(live.snapshot().personas, personaId), focus), selection, direction);
    };
    const hands = { view, acts, live, extend, size, walkTo };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOnMap(root.current, event.target)) return;
      if (!answerKey(event, hands)) return;
      event.preventDefault();
      // The pointer rests somewhere: its + comes back when it moves.
      if (canvas.getState().hovered) canvas.setState({ hovered: null });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [root, canvas, view, live, acts, extend, size]);
}

/** Fields, buttons and menus keep their own keys. */
function isOnMap(root: HTMLElement | null, target: EventTarget | null): boolean {
  if (!root || !(target instanceof HTMLElement)) return false;
  return target === document.body || target === root || (root.contains(target) && target.matches('[data-walk]'));
}
