import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useCallback } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useActs } from '../session/acts.ts';
import { chooseCards, chosenCards } from '../session/chosen.ts';
import { useSession } from '../session/session.ts';
import { useViewStore, type ViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { type CanvasState, type Dragged, useCanvasStore } from './canvasState.ts';
import { cardDrop, laneDrop, type Point, stageDrop } from './dropPlace.ts';
import { followPointer } from './followPointer.ts';
import { type Landing, landing } from './landing.ts';
import { type Axes, panAtEdges } from './panAtEdges.ts';
import { isPanning } from './panKeys.ts';
import { sayPlace } from './sayPlace.ts';
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
  const acts = useActs();
  const { live } = useSession();
  const { words } = useWords();

  return useCallback(
    (event: ReactPointerEvent, what: Dragged, held: Element = event.currentTarget) => {
      if (event.button !== 0 || isPanning() || isForFinger(event, what, view)) return;
      if (what.kind === 'card' && isInLockedLane(live.snapshot(), what.id)) return;
      const grab = grabOf(event, held);
      const heads = held.parentElement;
      let last = { x: event.clientX, y: event.clientY };
      let isCopy = false;
      let ids: readonly Id[] = [];
      let letGo: () => void = () => undefined;

      const pointOf = (): Point => {
        const at = flow.screenToFlowPosition(last, { snapToGrid: false });
        if (what.kind !== 'stage' || !heads) return at;
        return { x: at.x, y: (last.y - heads.getBoundingClientRect().top) / headScale(flow.getZoom()) };
      };
      const place = () => {
        const { layout } = canvas.getState();
        if (!layout) return;
        const drop = dropOf(layout, what, new Set(isCopy ? [] : ids), pointOf());
        const at = flow.screenToFlowPosition(last, { snapToGrid: false });
        canvas.setState({ drag: { what, at, grab, drop, ids, isCopy } });
      };
      const end = () => {
        letGo();
        const { drag } = canvas.getState();
        canvas.setState({ drag: null });
        return drag;
      };

      const settle = ({ kind, id }: Dragged, landed: Landing) => {
        live.history.endStep();
        live.edit(landed.edit);
        const lead = kind === 'card' ? landed.ids[0] : id;
        if (lead === undefined) return;
        acts.select({ kind, id: lead });
        if (landed.ids.length > 0) chooseCards(view, landed.ids);
        sayPlace(live.snapshot(), view, words, { kind, id: lead }, landed.ids.length);
      };

      followPointer(event, {
        start() {
          ids = what.kind === 'card' ? carriedWith(view, what.id) : [];
          canvas.setState({ hovered: null, hoveredCardId: null });
          const stopPanning = panAtEdges(store, axesOf[what.kind], () => last, place);
          // A colleague's edit may move what lies below the hand.
          const stopLooking = canvas.subscribe(
            (state, before) => state.layout !== before.layout && state.drag && place(),
          );
          letGo = () => {
            stopPanning();
            stopLooking();
          };
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
        },
        cancel: end,
      });
    },
    [flow, store, canvas, view, acts, live, words],
  );
}

const isInLockedLane = ({ cards, lanes }: JourneyMap, id: Id): boolean =>
  lanes[cards[id]?.laneId ?? '']?.isLocked ?? false;

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

/** Where inside the thing the hand took hold, in screen pixels. */
function grabOf(event: ReactPointerEvent, held: Element): Point {
  const { left, top } = held.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
