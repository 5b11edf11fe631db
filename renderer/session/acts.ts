import { useMemo } from 'react';
import { removeCard, removeCards } from '../../shared/edits/cards.ts';
import { typing } from '../../shared/edits/edit.ts';
import { isEmptyCard } from '../../shared/journey/emptyCard.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { type AddingActs, addingActs } from './addingActs.ts';
import { alone, areLocked, chosenCards } from './chosen.ts';
import { type LinkingActs, linkingActs } from './linkingActs.ts';
import { type MovingActs, movingActs } from './movingActs.ts';
import { removal } from './removal.ts';
import { useSession } from './session.ts';
import { type UndoingActs, undoingActs } from './undoingActs.ts';
import { isTypedOnMap, type Selection, say, useViewStore, type ViewStore } from './view.ts';
import { useWords } from './words.ts';

/**
 * What a person does on the map, whether by mouse, key, menu or outline: the edit, what is selected afterwards, and
 * the sentence that says so. Those that answer with a boolean say whether there was anything to do.
 */
export interface Acts extends AddingActs, LinkingActs, MovingActs, UndoingActs {
  select(selection: Selection | null): void;
  /** Starts typing in it. */
  open(selection: Selection): boolean;
  /** Ends typing; a card that stayed as empty as it was made goes away again. */
  endTyping(id: Id): void;
  remove(selection: Selection): boolean;
}

export function createActs(live: LiveMap, view: ViewStore, words: Words): Acts {
  const adding = addingActs(live, view, words);
  return {
    ...adding,
    ...linkingActs(live, view, words),
    ...movingActs(live, view, words),
    ...undoingActs(live, view, words),
    select(selection) {
      const { editingId } = view.getState();
      if (editingId === null) live.history.endStep();
      else endTyping(live, view, editingId);
      view.setState({ ...alone(selection), editingId: null });
    },
    open(selection) {
      if (selection.kind === 'cell') return adding.addAt(selection);
      if (areLocked(live.snapshot(), view, words, [selection])) return true;
      // A panel that somebody folded away comes back only where it has the field.
      const isPanelShown = view.getState().isPanelShown || !isTypedOnMap(selection);
      view.setState({ ...alone(selection), editingId: selection.id, isPanelShown });
      return true;
    },
    endTyping: (id) => endTyping(live, view, id),
    remove(selection) {
      const chosen = selection.kind === 'card' ? chosenCards(view.getState()) : [];
      const ids = 'id' in selection && chosen.includes(selection.id) ? chosen : [];
      const gone = removal(live.snapshot(), selection, words);
      if (!gone) return false;
      live.history.endStep();
      if (!live.edit(ids.length > 1 ? removeCards(ids) : gone.edit)) return true;
      const next = gone.next?.kind === 'card' && ids.includes(gone.next.id) ? null : gone.next;
      view.setState({ ...alone(next), editingId: null });
      say(view, ids.length > 1 ? words('gestures.removed', { count: ids.length }) : gone.said);
      return true;
    },
  };
}

function endTyping(live: LiveMap, view: ViewStore, id: Id) {
  const { editingId } = view.getState();
  // Somebody writes on elsewhere already: that step goes on.
  if (editingId !== null && editingId !== id) return;
  if (editingId === null) return live.history.endStep();
  view.setState({ editingId: null });
  const journey = live.snapshot();
  const card = journey.cards[id];
  if (card && isEmptyCard(journey, card)) {
    // In the step of its typing, so that undo brings back nothing empty.
    live.edit({ ...removeCard(id), gesture: typing('card.text', id) });
    view.setState(alone({ kind: 'cell', stageId: card.stageId, laneId: card.laneId }));
  }
  live.history.endStep();
}

export function useActs(): Acts {
  const { live } = useSession();
  const view = useViewStore();
  const { words } = useWords();
  return useMemo(() => createActs(live, view, words), [live, view, words]);
}
