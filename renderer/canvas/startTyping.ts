import { flushSync } from 'react-dom';
import { writeCard } from '../../shared/edits/cards.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Acts } from '../session/acts.ts';
import type { Selection, ViewStore } from '../session/view.ts';

/** Whether a key writes something; a dead key begins an accented letter. The space bar moves the map. */
export const typesSomething = ({ key }: KeyboardEvent): boolean => (key.length === 1 && key !== ' ') || key === 'Dead';

/**
 * A letter typed on an empty place begins a card with it, as in a spreadsheet. The field takes the keyboard while the
 * key is still on its way, so that the letter, and an accent before it, arrive in it as if it had been there.
 */
export function startTyping(
  event: KeyboardEvent,
  cell: Selection & { kind: 'cell' },
  { view, acts, live }: { view: ViewStore; acts: Acts; live: LiveMap },
): boolean {
  flushSync(() => acts.addCard(cell.stageId, cell.laneId));
  const { selection, editingId } = view.getState();
  if (editingId === null || selection?.kind !== 'card') return true;
  const isThere = document.activeElement instanceof HTMLTextAreaElement;
  if (!isThere && event.key.length === 1) live.edit(writeCard(selection.id, event.key));
  return !isThere;
}
