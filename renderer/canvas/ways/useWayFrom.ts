import { type RefObject, useEffect, useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { useActs } from '../../session/acts.ts';
import { areLocked, chosenCards } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import type { CanvasStore } from '../canvasState.ts';

/** A way that was begun at a card and waits for the one where it ends. */
export interface WayFrom {
  isOpen(): boolean;
  /** Ends it at the selected card; anywhere else it asks again. */
  end(): void;
  /** Draws none, and goes back to where it began. */
  leave(): void;
}

/** A way without dragging: begun at the selected card, it ends where one walks, jumps or clicks. */
export function useWayFrom(root: RefObject<HTMLElement | null>, canvas: CanvasStore): WayFrom {
  const view = useViewStore();
  const acts = useActs();
  const { live } = useSession();
  const { words } = useWords();

  const way = useMemo<WayFrom & { begin(id: Id): void }>(() => {
    const close = () => canvas.setState({ wayFromId: null });
    const ask = () => say(view, words('gestures.wayFrom'));
    return {
      begin(id) {
        acts.select({ kind: 'card', id });
        canvas.setState({ wayFromId: id });
        ask();
      },
      isOpen: () => canvas.getState().wayFromId !== null,
      end() {
        const { wayFromId } = canvas.getState();
        const { selection } = view.getState();
        if (wayFromId === null) return;
        if (selection?.kind !== 'card' || selection.id === wayFromId) return ask();
        close();
        if (live.snapshot().cards[wayFromId]) acts.link(wayFromId, selection.id);
      },
      leave() {
        const { wayFromId } = canvas.getState();
        close();
        view.setState({ notice: null });
        if (wayFromId !== null && live.snapshot().cards[wayFromId]) acts.select({ kind: 'card', id: wayFromId });
      },
    };
  }, [canvas, view, acts, live, words]);

  useCommands({
    'insert.way': () => {
      const [id, ...more] = chosenCards(view.getState());
      if (id === undefined || more.length > 0) return say(view, words('gestures.wayFromWhat'));
      if (!areLocked(live.snapshot(), view, words, [{ kind: 'card', id }])) way.begin(id);
    },
  });
  useClickedEnd(root, way);
  return way;
}

/** A click on a card ends the way there; one beside all cards draws none. */
function useClickedEnd(root: RefObject<HTMLElement | null>, way: WayFrom) {
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      if (!way.isOpen() || !(target instanceof Element) || !root.current?.contains(target)) return;
      if (target.closest('[data-card]')) way.end();
      else if (target.closest('[data-walk], .react-flow__pane')) way.leave();
    };
    // Heard when the card has been selected by the same click.
    window.addEventListener('click', click);
    return () => window.removeEventListener('click', click);
  }, [root, way]);
}
