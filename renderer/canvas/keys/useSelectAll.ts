import { useCommands } from '../../commands/useCommands.ts';
import { chooseCards } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import type { CanvasStore } from '../canvasState.ts';
import { inReadingOrder } from './readingOrder.ts';

/** Control and A: all cards that are shown; in a field, all its words. */
export function useSelectAll(canvas: CanvasStore) {
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();
  useCommands({
    'edit.selectAll': () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
        return activeElement.select();
      const { layout } = canvas.getState();
      const { focus } = view.getState();
      const shown = [...(layout?.cards.values() ?? [])].filter(
        (card) =>
          focus === null ||
          (focus.kind === 'lane' ? card.laneId : card.stageId) === focus.id ||
          layout?.stages.some(({ id, parentId }) => id === card.stageId && parentId === focus.id),
      );
      live.history.endStep();
      chooseCards(
        view,
        inReadingOrder(
          layout,
          shown.map(({ id }) => id),
        ),
      );
      say(view, words('gestures.chosen', { count: shown.length }));
    },
  });
}
