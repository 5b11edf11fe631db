import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Acts } from '../../session/acts.ts';
import { isPlain, typesOn, typesSomething } from '../../session/typesOn.ts';
import type { Selection, ViewStore } from '../../session/view.ts';
import type { Direction } from '../places/walk.ts';
import type { WayFrom } from '../ways/useWayFrom.ts';
import { startTyping } from './startTyping.ts';
import type { Extending } from './useExtending.ts';
import type { Sizing } from './useSizing.ts';

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

export interface Hands {
  readonly view: ViewStore;
  readonly acts: Acts;
  readonly live: LiveMap;
  readonly extend: Extending;
  readonly size: Sizing;
  readonly way: WayFrom;
  walkTo(direction: Direction): Selection | null;
  /** The cell before or behind; null at either end of the map. */
  beside(by: 1 | -1): Selection | null;
}

/**
 * What a key does on the map; false where it is not the map's. A bare letter always writes, so no command has one:
 * whoever begins a word over a card would lose its first letter to it.
 */
export function answerKey(event: KeyboardEvent, hands: Hands): boolean {
  const { view, acts } = hands;
  const { selection } = view.getState();
  const direction = directions[event.key];
  if (hands.way.isOpen()) return endWay(event, direction, hands);
  if (direction) return arrow(event, selection, direction, hands);
  if (!isPlain(event)) return false;
  if (selection && typesOn(event, view.getState())) return startTyping(selection, event, hands);
  switch (event.key) {
    case 'Enter':
    case 'F2':
      return selection !== null && acts.open(selection);
    case 'Tab':
      return tab(event, hands);
    case 'Insert':
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

/** While a way is drawn the keys walk, end it or leave it; nothing else is written or removed. */
function endWay(event: KeyboardEvent, direction: Direction | undefined, { acts, way, walkTo }: Hands): boolean {
  if (direction) acts.select(walkTo(direction));
  else if (!isPlain(event)) return false;
  else if (event.key === 'Enter') way.end();
  else if (event.key === 'Escape') way.leave();
  else return typesSomething(event) || [' ', 'F2', 'Insert', 'Delete', 'Backspace'].includes(event.key);
  return true;
}

/** As in a spreadsheet. Behind the last cell and before the first one, Tab goes on to what stands beside the map. */
function tab({ shiftKey }: KeyboardEvent, { acts, beside }: Hands): boolean {
  const next = beside(shiftKey ? -1 : 1);
  if (next) acts.select(next);
  return next !== null;
}

function arrow(event: KeyboardEvent, selection: Selection | null, direction: Direction, hands: Hands): boolean {
  const { acts, extend, size, walkTo } = hands;
  const isStep = direction !== 'first' && direction !== 'last';
  const hasCommand = event.ctrlKey || event.altKey || event.metaKey;
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  // A point is carried up and down its lane; without a further key one walks past it and changes nothing.
  if (selection?.kind === 'emotion' && isVertical && (hasCommand || event.shiftKey)) {
    acts.raise(selection.id, (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 0.5 : 0.1));
    return true;
  }
  if (selection && event.shiftKey && event.altKey && isStep) return size(selection, direction);
  if (selection && hasCommand) return isStep && !event.shiftKey && acts.carry(selection, direction);
  if (event.shiftKey && extend(direction)) return true;
  acts.select(walkTo(direction));
  return true;
}
