import { type PointerEvent, useCallback } from 'react';
import { spanCard } from '../../../shared/edits/cardMoves.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvasStore } from '../canvasState.ts';
import { followPointer } from '../dragging/followPointer.ts';
import { useFlow } from '../Flow.tsx';
import { spanTo } from './span.ts';

/** Draws the right edge of a card over further columns, or back to its own; what lies there makes room at once. */
export function useSpanning() {
  const flow = useFlow();
  const canvas = useCanvasStore();
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();

  return useCallback(
    (event: PointerEvent, id: Id) => {
      if (event.button !== 0) return;
      let x = event.clientX;
      const here = (): { layout: MapLayout; card: CardBox } | null => {
        const { layout } = canvas.getState();
        const card = layout?.cards.get(id);
        return layout && card ? { layout, card } : null;
      };
      const span = () => {
        const now = here();
        return now && spanTo(now.layout, now.card, flow.screenToFlowPosition({ x, y: 0 }, { snapToGrid: false }).x);
      };
      const end = () => canvas.setState({ spanned: null });
      followPointer(event, {
        start: () => canvas.setState({ hovered: null }),
        move(moved) {
          x = moved.clientX;
          const wanted = span();
          const { spanned } = canvas.getState();
          if (!wanted || (spanned && spanned.untilStageId === wanted.untilStageId)) return;
          canvas.setState({ spanned: { id, untilStageId: wanted.untilStageId } });
        },
        drop() {
          const wanted = span();
          live.history.endStep();
          const isDone = wanted && live.edit(spanCard(id, wanted.untilStageId));
          live.history.endStep();
          // Only now, or everything that has made room would go back and come again.
          end();
          if (isDone) say(view, words('gestures.span', { count: wanted.count }));
        },
        cancel: end,
      });
    },
    [flow, canvas, view, live, words],
  );
}
