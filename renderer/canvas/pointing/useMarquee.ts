import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { chooseCards, chosenCards } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import type { CanvasStore } from '../canvasState.ts';
import { followPointer } from '../dragging/followPointer.ts';
import { panAtEdges } from '../dragging/panAtEdges.ts';
import { isPanning } from '../dragging/panKeys.ts';
import { useFlow } from '../Flow.tsx';
import { inReadingOrder } from '../keys/readingOrder.ts';
import { cardIndex } from '../places/cardIndex.ts';
import type { Point } from '../places/dropPlace.ts';

/**
 * A frame drawn over free ground with mouse or pen chooses all cards that it touches; with Shift or Control it adds
 * to those chosen. A finger moves the map instead.
 */
export function useMarquee(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  const flow = useFlow();
  const store = useStoreApi();
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();

  useEffect(() => {
    const element = root.current;
    if (!element) return;

    const press = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch' || isPanning() || !isFree(event.target)) return;
      const pointAt = (x: number, y: number) => flow.screenToFlowPosition({ x, y }, { snapToGrid: false });
      const from = pointAt(event.clientX, event.clientY);
      let last = { x: event.clientX, y: event.clientY };
      let kept: readonly Id[] = [];
      let stopPanning: () => void = () => undefined;

      const draw = () => {
        const { layout } = canvas.getState();
        if (!layout) return;
        const box = boxBetween(from, pointAt(last.x, last.y));
        canvas.setState({ marquee: { box, ids: touched(layout, box, kept) } });
      };
      const end = () => {
        stopPanning();
        const { marquee } = canvas.getState();
        canvas.setState({ marquee: null });
        return marquee;
      };
      followPointer(event, {
        start() {
          kept = event.shiftKey || event.ctrlKey || event.metaKey ? chosenCards(view.getState()) : [];
          canvas.setState({ hovered: null });
          stopPanning = panAtEdges(store, canvas, 'both', () => last, draw);
        },
        move(moved) {
          last = { x: moved.clientX, y: moved.clientY };
          draw();
        },
        drop() {
          const marquee = end();
          if (!marquee) return;
          live.history.endStep();
          view.setState({ editingId: null });
          chooseCards(view, inReadingOrder(canvas.getState().layout, marquee.ids));
          say(view, words('gestures.chosen', { count: marquee.ids.size }));
        },
        cancel: end,
      });
    };
    element.addEventListener('pointerdown', press);
    return () => element.removeEventListener('pointerdown', press);
  }, [root, canvas, flow, store, view, live, words]);
}

/** Free ground: the map where nothing lies. */
export const isGround = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('react-flow__pane');

/** The + of a cell is shown wherever the pointer goes on free ground, and is no hindrance there. */
const isFree = (target: EventTarget | null): boolean =>
  isGround(target) || (target instanceof Element && target.closest('[data-plus]') !== null);

const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

function touched(layout: MapLayout, box: Box, kept: readonly Id[]): ReadonlySet<Id> {
  const ids = new Set(kept);
  for (const card of cardIndex(layout).within(box)) ids.add(card.id);
  return ids;
}
