import { type RefObject, useEffect } from 'react';
import type { Link } from '../../../shared/journey/link.ts';
import { useActs } from '../../session/acts.ts';
import { personaShown } from '../../session/persona.ts';
import { useSession } from '../../session/session.ts';
import { type Selection, useViewStore } from '../../session/view.ts';
import type { CanvasStore } from '../canvasState.ts';
import { gridOf } from '../places/grid.ts';
import { type Direction, otherCell, walk } from '../places/walk.ts';
import { useWayFrom } from '../ways/useWayFrom.ts';
import { answerKey } from './answerKey.ts';
import { useExtending } from './useExtending.ts';
import { useSizing } from './useSizing.ts';

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
  const way = useWayFrom(root, canvas);

  useEffect(() => {
    let left: Selection | null = null;
    const stop = view.subscribe(({ selection }) => {
      left = selection ?? left;
    });
    const grid = () => {
      const { layout } = canvas.getState();
      const { personaId, focus } = view.getState();
      return layout && gridOf(layout, personaShown(live.snapshot().personas, personaId), focus);
    };
    const standing = () => {
      const { selection } = view.getState();
      return selection?.kind === 'link' ? endOf(live.snapshot().links[selection.id]) : selection;
    };
    const walkTo = (direction: Direction) => {
      const here = grid();
      return here && walk(here, standing(), direction, left);
    };
    const beside = (by: 1 | -1) => {
      const [here, from] = [grid(), standing()];
      return here && from && otherCell(here, from, by);
    };
    const hands = { view, acts, live, extend, size, way, walkTo, beside };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOnMap(root.current, event.target)) return;
      if (!answerKey(event, hands)) return;
      event.preventDefault();
      // The pointer rests somewhere: its + comes back when it moves.
      if (canvas.getState().hovered) canvas.setState({ hovered: null });
    };
    window.addEventListener('keydown', press);
    return () => {
      stop();
      window.removeEventListener('keydown', press);
    };
  }, [root, canvas, view, live, acts, extend, size, way]);
}

/** From a way one walks on where it leads. */
const endOf = (link: Readonly<Link> | undefined): Selection | null => (link ? { kind: 'card', id: link.toId } : null);

/** Fields, buttons and menus keep their own keys. */
function isOnMap(root: HTMLElement | null, target: EventTarget | null): boolean {
  if (!root || !(target instanceof HTMLElement)) return false;
  return target === document.body || target === root || (root.contains(target) && target.matches('[data-walk]'));
}
