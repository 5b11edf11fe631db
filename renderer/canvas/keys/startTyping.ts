import { flushSync } from 'react-dom';
import { writeCard } from '../../../shared/edits/cards.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Acts } from '../../session/acts.ts';
import type { Selection, ViewStore } from '../../session/view.ts';

/**
 * A letter begins a card on an empty place and takes the place of the words that are there, as in a spreadsheet. The
 * field takes the keyboard while the key is still on its way, so that the letter, and an accent before it, arrive in
 * it as if it had been there.
 */
export function startTyping(
  selection: Selection,
  event: KeyboardEvent,
  hands: { view: ViewStore; acts: Acts; live: LiveMap },
): boolean {
  const { view, live } = hands;
  flushSync(() => begin(selection, hands));
  if (view.getState().editingId === null) return true;
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) {
    field.select();
    return false;
  }
  const now = view.getState().selection;
  if (now?.kind === 'card' && event.key.length === 1) live.edit(writeCard(now.id, event.key));
  return true;
}

function begin(selection: Selection, { view, acts }: { view: ViewStore; acts: Acts }) {
  if (selection.kind !== 'cell') return acts.open(selection);
  acts.addCard(selection.stageId, selection.laneId);
  const made = view.getState().selection;
  // In a lane of feelings that is a point, whose words stand in its panel.
  if (made?.kind === 'emotion') acts.open(made);
}
