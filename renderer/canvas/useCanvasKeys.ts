import { type RefObject, useEffect } from 'react';
import { type Acts, useActs } from '../session/acts.ts';
import { personaShown } from '../session/persona.ts';
import { useSession } from '../session/session.ts';
import { type Selection, useViewStore, type ViewStore } from '../session/view.ts';
import { gridOf } from './grid.ts';
import { type Direction, walk } from './walk.ts';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'up',
  PageDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The keyboard on the map: arrows walk as in a spreadsheet, with Control or Alt they carry what is selected. */
export function useCanvasKeys(root: RefObject<HTMLElement | null>) {
  const view = useViewStore();
  const { live } = useSession();
  const acts = useActs();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOnMap(root.current, event.target)) return;
      const walkTo = (direction: Direction) =>
        walk(
          gridOf(live.snapshot(), personaShown(live.snapshot().personas, view.getState().personaId)),
          view.getState().selection,
          direction,
        );
      if (answer(event, view, acts, walkTo)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [root, view, live, acts]);
}

/** Fields, buttons and menus keep their own keys. */
function isOnMap(root: HTMLElement | null, target: EventTarget | null): boolean {
  if (!root || !(target instanceof HTMLElement)) return false;
  return target === document.body || target === root || (root.contains(target) && target.matches('[data-walk]'));
}

function answer(
  event: KeyboardEvent,
  view: ViewStore,
  acts: Acts,
  walkTo: (direction: Direction) => Selection | null,
): boolean {
  const { selection } = view.getState();
  const direction = directions[event.key];
  if (direction) return arrow(event, selection, direction, acts, walkTo);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'Enter':
    case 'F2':
      return selection !== null && acts.open(selection);
    case 'Insert':
    case 'n':
    case 'N':
      return selection !== null && acts.addAt(selection);
    case 'Delete':
    case 'Backspace':
      return selection !== null && acts.remove(selection);
    case 'Escape':
      acts.select(null);
      return true;
    default:
      return false;
  }
}

function arrow(
  event: KeyboardEvent,
  selection: Selection | null,
  direction: Direction,
  acts: Acts,
  walkTo: (direction: Direction) => Selection | null,
): boolean {
  if (selection && (event.ctrlKey || event.altKey || event.metaKey))
    return direction !== 'first' && direction !== 'last' && acts.carry(selection, direction);
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (selection?.kind === 'emotion' && isVertical) {
    acts.raise(selection.id, (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 0.5 : 0.1));
    return true;
  }
  acts.select(walkTo(direction));
  return true;
}
