import { type RefObject, useEffect } from 'react';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { type Acts, useActs } from '../session/acts.ts';
import { personaShown } from '../session/persona.ts';
import { useSession } from '../session/session.ts';
import { type Selection, useViewStore, type ViewStore } from '../session/view.ts';
import type { CanvasStore } from './canvasState.ts';
import { gridOf } from './grid.ts';
import { startTyping, typesSomething } from './startTyping.ts';
import { type Extending, useExtending } from './useExtending.ts';
import { type Sizing, useSizing } from './useSizing.ts';
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

interface Hands {
  readonly view: ViewStore;
  readonly acts: Acts;
  readonly live: LiveMap;
  readonly extend: Extending;
  readonly size: Sizing;
  walkTo(direction: Direction): Selection | null;
}

/**
 * The keyboard on the map, as in a spreadsheet: arrows walk, with Shift they choose more, with Control or Alt they
 * carry what is chosen, with Shift and Alt they make it wider or narrower; a letter on an empty place begins a card.
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
      if (!answer(event, hands)) return;
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

function answer(event: KeyboardEvent, hands: Hands): boolean {
  const { view, acts } = hands;
  const { selection } = view.getState();
  const direction = directions[event.key];
  if (direction) return arrow(event, selection, direction, hands);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (selection?.kind === 'cell' && typesSomething(event)) return startTyping(event, selection, hands);
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
      if (selection === null) view.setState({ focus: null });
      acts.select(null);
      // Or the frame of the keyboard would go on standing there like that of what is selected.
      if (event.target instanceof HTMLElement && event.target.matches('[data-walk]')) event.target.blur();
      return true;
    default:
      return false;
  }
}

function arrow(event: KeyboardEvent, selection: Selection | null, direction: Direction, hands: Hands): boolean {
  const { acts, extend, size, walkTo } = hands;
  const isStep = direction !== 'first' && direction !== 'last';
  const hasCommand = event.ctrlKey || event.altKey || event.metaKey;
  if (selection && event.shiftKey && event.altKey && isStep) return size(selection, direction);
  if (selection && hasCommand) return isStep && !event.shiftKey && acts.carry(selection, direction);
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (selection?.kind === 'emotion' && isVertical) {
    acts.raise(selection.id, (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 0.5 : 0.1));
    return true;
  }
  if (event.shiftKey && extend(direction)) return true;
  acts.select(walkTo(direction));
  return true;
}
