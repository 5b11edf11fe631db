import { useStoreApi } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useCallback } from 'react';
import { cellAt } from '../../../shared/layout/cells.ts';
import type { Words } from '../../../shared/text/words.ts';
import { areLocked, isChosen } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore, type ViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { type Dragged, useCanvasStore } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import type { Point } from '../places/dropPlace.ts';
import { createCarried, type Ground } from './carried.ts';
import { followPointer } from './followPointer.ts';
import { landing } from './landing.ts';
import { isPanning } from './panKeys.ts';
import { useSettling } from './useSettling.ts';

/**
 * Gives a pointer-down for things that can be carried to another place. Nothing changes before the hand lets go, and
 * then it lands beside a neighbour that is named, not at a height: what colleagues did meanwhile cannot push it away.
 */
export function useDragging() {
  const flow = useFlow();
  const store = useStoreApi();
  const canvas = useCanvasStore();
  const view = useViewStore();
  const { live } = useSession();
  const settle = useSettling();
  const { words } = useWords();

  return useCallback(
    (event: ReactPointerEvent, what: Dragged, held: Element = event.currentTarget) =>
      carry({ flow, store, canvas, view, live, words, settle }, event, what, held),
    [flow, store, canvas, view, live, words, settle],
  );
}

interface Hands extends Ground {
  readonly words: Words;
  readonly settle: ReturnType<typeof useSettling>;
}

function carry(hands: Hands, event: ReactPointerEvent, what: Dragged, held: Element): void {
  const { live, view, words, settle } = hands;
  if (event.button !== 0 || isPanning() || isForFinger(event, what, view)) return;
  const carried = createCarried(hands, what, grabOf(event, held), held.parentElement);
  carried.move(event);

  followPointer(event, {
    start() {
      if (areLocked(live.snapshot(), view, words, [what])) return false;
      carried.take();
      return true;
    },
    move: carried.move,
    alt: carried.copy,
    drop() {
      const drag = carried.letGo();
      const landed = drag && landing(drag);
      if (drag && landed) return settle(drag.what, landed);
      carried.giveUp();
      if (drag?.what.kind === 'card') sayWhyNot(hands, drag.at);
    },
    cancel() {
      carried.letGo();
      carried.giveUp();
    },
  });
}

/** Where no card can land because of a lock, that is said. */
function sayWhyNot({ canvas, live, view, words }: Hands, at: Point): void {
  const { layout } = canvas.getState();
  const cell = layout && cellAt(layout, at);
  if (cell) areLocked(live.snapshot(), view, words, [{ kind: 'cell', ...cell }]);
}

/** A finger moves the map; only what it has chosen first does it carry. */
function isForFinger(event: ReactPointerEvent, what: Dragged, view: ViewStore): boolean {
  return event.pointerType === 'touch' && !isChosen(view.getState(), what.kind, what.id);
}

/** Where inside the thing the hand took hold, in screen pixels. */
function grabOf(event: ReactPointerEvent, held: Element): Point {
  const { left, top } = held.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
