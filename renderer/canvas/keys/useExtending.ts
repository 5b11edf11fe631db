import { useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { chooseCards, chosenCards } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore, type ViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import type { CanvasStore } from '../canvasState.ts';
import { gridOf } from '../places/grid.ts';
import { type Direction, walk } from '../places/walk.ts';

/** Chooses the next card in a direction as well; false where there is no card to begin with. */
export type Extending = (direction: Direction) => boolean;

/** Shift and an arrow: what is chosen grows by the next card in that direction, and shrinks on the way back. */
export function useExtending(canvas: CanvasStore): Extending {
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();
  return useMemo(
    () => (direction) => {
      const { layout } = canvas.getState();
      const chosen = chosenCards(view.getState());
      const [lead] = chosen;
      if (!layout || lead === undefined) return false;
      const next = nextCard(layout, view, lead, direction);
      if (next === null) return true;
      live.history.endStep();
      // Back over a card that was chosen just before: the one left behind is chosen no longer.
      const isBack = chosen[1] === next;
      chooseCards(view, isBack ? chosen.slice(1) : [next, ...chosen.filter((id) => id !== next)]);
      say(view, words('gestures.chosen', { count: chosenCards(view.getState()).length }));
      return true;
    },
    [canvas, view, live, words],
  );
}

/** The next card, over empty cells and the curve; null where none follows. */
function nextCard(layout: MapLayout, view: ViewStore, from: Id, direction: Direction): Id | null {
  const grid = gridOf(layout, null, view.getState().focus);
  let at = walk(grid, { kind: 'card', id: from }, direction);
  for (let steps = grid.stages.length + grid.lanes.length; steps > 0 && at; steps -= 1) {
    if (at.kind === 'card') return at.id === from ? null : at.id;
    if (at.kind !== 'cell') return null;
    at = walk(grid, at, direction);
  }
  return null;
}
