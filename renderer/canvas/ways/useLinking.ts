import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, useCallback } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useActs } from '../../session/acts.ts';
import { areLocked } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvasStore } from '../canvasState.ts';
import { followPointer } from '../dragging/followPointer.ts';
import { panAtEdges } from '../dragging/panAtEdges.ts';
import { useFlow } from '../Flow.tsx';
import { cardIndex } from '../places/cardIndex.ts';

/** Draws a way from a card to the one on which the hand lets go. */
export function useLinking() {
  const flow = useFlow();
  const store = useStoreApi();
  const canvas = useCanvasStore();
  const view = useViewStore();
  const acts = useActs();
  const { live } = useSession();
  const { words } = useWords();

  return useCallback(
    (event: PointerEvent, fromId: Id) => {
      if (event.button !== 0) return;
      let last = { x: event.clientX, y: event.clientY };
      let stopPanning: () => void = () => undefined;
      const draw = () => {
        const { layout } = canvas.getState();
        const at = flow.screenToFlowPosition(last, { snapToGrid: false });
        const card = layout && cardIndex(layout).at(at);
        canvas.setState({ linking: { fromId, at, toId: card && card.id !== fromId ? card.id : null } });
      };
      const end = () => {
        stopPanning();
        const { linking } = canvas.getState();
        canvas.setState({ linking: null, hoveredCardId: null });
        return linking?.toId ?? null;
      };
      followPointer(event, {
        start() {
          if (areLocked(live.snapshot(), view, words, [{ kind: 'card', id: fromId }])) return false;
          stopPanning = panAtEdges(store, canvas, 'both', () => last, draw);
          return true;
        },
        move(moved) {
          last = { x: moved.clientX, y: moved.clientY };
          draw();
        },
        drop() {
          const toId = end();
          if (toId !== null && live.snapshot().cards[toId]) acts.link(fromId, toId);
        },
        cancel: end,
      });
    },
    [flow, store, canvas, view, acts, live, words],
  );
}
