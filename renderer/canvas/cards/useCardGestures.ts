import { type MouseEvent, type PointerEvent, useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useActs } from '../../session/acts.ts';
import { chosenCards, toggleCard } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useDragging } from '../dragging/useDragging.ts';

/** What a pointer does on cards, for all of them at once: press and carry, click to select, click twice to write. */
export function useCardGestures() {
  const acts = useActs();
  const view = useViewStore();
  const drag = useDragging();
  const { live } = useSession();
  const { words } = useWords();

  return useMemo(() => {
    /** The card of an event, unless it is the one being typed in: there the pointer belongs to the text. */
    const idle = (event: MouseEvent): { id: Id; element: HTMLElement } | null => {
      const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
      const id = element?.dataset['card'];
      return element && id !== undefined && view.getState().editingId !== id ? { id, element } : null;
    };
    /** With Shift or Control a click adds a card to those chosen, or takes it out. */
    const choose = (id: Id) => {
      live.history.endStep();
      toggleCard(view, id);
      say(view, words('gestures.chosen', { count: chosenCards(view.getState()).length }));
    };
    return {
      onClick(event: MouseEvent) {
        const card = idle(event);
        if (!card) return;
        if (event.shiftKey || event.ctrlKey || event.metaKey) choose(card.id);
        else acts.select({ kind: 'card', id: card.id });
      },
      onDoubleClick(event: MouseEvent) {
        const card = idle(event);
        if (card && !event.shiftKey && !event.ctrlKey && !event.metaKey) acts.open({ kind: 'card', id: card.id });
      },
      onMouseDown(event: MouseEvent) {
        // A press beside the field but inside the card is a near miss, or the second half of a double click on the +.
        if (!idle(event) && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
      },
      onPointerDown(event: PointerEvent) {
        const card = idle(event);
        if (card) drag(event, { kind: 'card', id: card.id }, card.element);
      },
    };
  }, [acts, view, drag, live, words]);
}
