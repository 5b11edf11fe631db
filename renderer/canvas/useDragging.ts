import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useCallback } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { areLocked, chosenCards } from '../session/chosen.ts';
import { useSession } from '../session/session.ts';
import { useViewStore, type ViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { type CanvasState, type CanvasStore, type Dragged, useCanvasStore } from './canvasState.ts';
import { cardDrop, cellAt, laneDrop, type Point, stageDrop } from './dropPlace.ts';
import { followPointer } from './followPointer.ts';
import { landing } from './landing.ts';
import { type Axes, panAtEdges } from './panAtEdges.ts';
import { isPanning } from './panKeys.ts';
import { roomierLane } from './useMakingRoom.ts';
import { useSettling } from './useSettling.ts';
import { headScale } from './useStickyLayer.ts';

type Drag = NonNullable<CanvasState['drag']>;

/** A stage only goes sideways and a lane only up and down, though the hand is at the map's edge all the while. */
const axesOf: Record<Dragged['kind'], Axes> = { card: 'both', stage: 'x', lane: 'y' };

/**
 * Gives a pointer-down for things that can be carried to another place. Nothing changes before the hand lets go, and
 * then it lands beside a neighbour that is named, not at a height: what colleagues did meanwhile cannot push it away.
 */
export function useDragging() {
  const flow = useReactFlow();
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

interface Hands {
  readonly flow: ReactFlowInstance;
  readonly store: ReturnType<typeof useStoreApi>;
  readonly canvas: CanvasStore;
  readonly view: ViewStore;
  readonly live: LiveMap;
  readonly words: Words;
  readonly settle: ReturnType<typeof useSettling>;
}

function carry(hands: Hands, event: ReactPointerEvent, what: Dragged, held: Element): void {
  const { flow, store, canvas, view, live, words, settle } = hands;
  if (event.button !== 0 || isPanning() || isForFinger(event, what, view)) return;
  const grab = grabOf(event, held);
  const heads = held.parentElement;
  let last = { x: event.clientX, y: event.clientY };
  let isCopy = false;
  let ids: readonly Id[] = [];
  let letGo: () => void = () => undefined;

  const place = () => {
    const { layout } = canvas.getState();
    if (!layout) return;
    const drop = dropOf(layout, what, new Set(isCopy ? [] : ids), pointFor(what, flow, last, heads));
    const at = flow.screenToFlowPosition(last, { snapToGrid: false });
    const drag = { what, at, grab, drop, ids, isCopy };
    canvas.setState((before) => ({ drag: { ...drag, roomier: roomierLane(layout, drag, before.drag?.roomier) } }));
  };
  const end = () => {
    letGo();
    const { drag } = canvas.getState();
    canvas.setState({ drag: null });
    return drag;
  };

  followPointer(event, {
    start() {
      if (areLocked(live.snapshot(), view, words, [what])) return false;
      ids = what.kind === 'card' ? carriedWith(view, what.id) : [];
      canvas.setState({ hovered: null, hoveredCardId: null });
      const stopPanning = panAtEdges(store, axesOf[what.kind], () => last, place);
      // A colleague's edit may move what lies below the hand.
      const stopLooking = canvas.subscribe((state, before) => state.layout !== before.layout && state.drag && place());
      letGo = () => {
        stopPanning();
        stopLooking();
      };
      return true;
    },
    move(moved) {
      last = { x: moved.clientX, y: moved.clientY };
      isCopy = moved.altKey && what.kind === 'card';
      place();
    },
    alt(isDown) {
      isCopy = isDown && what.kind === 'card';
      place();
    },
    drop() {
      const drag = end();
      const landed = drag && landing(drag);
      if (drag && landed) settle(drag.what, landed);
      else if (drag?.what.kind === 'card') sayWhyNot(hands, drag.at);
    },
    cancel: end,
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
  return event.pointerType === 'touch' && what.kind === 'card' && !chosenCards(view.getState()).includes(what.id);
}

/** All chosen cards go along when one of them is taken. */
function carriedWith(view: ViewStore, id: Id): readonly Id[] {
  const chosen = chosenCards(view.getState());
  return chosen.includes(id) ? [id, ...chosen.filter((other) => other !== id)] : [id];
}

function dropOf(layout: MapLayout, what: Dragged, carried: ReadonlySet<Id>, at: Point): Drag['drop'] {
  if (what.kind === 'card') return cardDrop(layout, carried, at);
  return what.kind === 'stage' ? stageDrop(layout, what.id, at) : laneDrop(layout, what.id, at);
}

/** Where the hand is on the map; for a stage the height counts from the top of the heads, which stay in sight. */
function pointFor(what: Dragged, flow: ReactFlowInstance, last: Point, heads: Element | null): Point {
  const at = flow.screenToFlowPosition(last, { snapToGrid: false });
  if (what.kind !== 'stage' || !heads) return at;
  return { x: at.x, y: (last.y - heads.getBoundingClientRect().top) / headScale(flow.getZoom()) };
}

/** Where inside the thing the hand took hold, in screen pixels. */
function grabOf(event: ReactPointerEvent, held: Element): Point {
  const { left, top } = held.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
