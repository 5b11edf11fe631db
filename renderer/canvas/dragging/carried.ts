import type { ReactFlowInstance, useStoreApi } from '@xyflow/react';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { chosenCards } from '../../session/chosen.ts';
import type { ViewStore } from '../../session/view.ts';
import type { CanvasState, CanvasStore, Dragged } from '../canvasState.ts';
import { cardDrop, isCardDrop, laneDrop, type Point, type StageHome, stageDrop } from '../places/dropPlace.ts';
import { headScale } from '../places/headScale.ts';
import { createDwell } from './dwell.ts';
import { makeRoom } from './makeRoom.ts';
import { type Axes, panAtEdges } from './panAtEdges.ts';
import { createSteadyHand } from './steadyHand.ts';
import { roomierLanes } from './useMakingRoom.ts';

/** What is carried over. */
export interface Ground {
  readonly flow: ReactFlowInstance;
  readonly store: ReturnType<typeof useStoreApi>;
  readonly canvas: CanvasStore;
  readonly view: ViewStore;
  readonly live: LiveMap;
}

type Drag = NonNullable<CanvasState['drag']>;

/** A stage only goes sideways and a lane only up and down, though the hand is at the map's edge all the while. */
const axesOf: Record<Dragged['kind'], Axes> = { card: 'both', stage: 'x', lane: 'y' };

/** A hand that only passes does not make a full row grow: what it is on its way to would run away from it. */
const passing = 140;

/**
 * Something in the hand, from the moment it is taken: where it would land is said anew whenever the hand moves, the map
 * slides along at its edge, or somebody else changes what lies below.
 */
export function createCarried(ground: Ground, what: Dragged, grab: Point, heads: Element | null) {
  const { flow, store, canvas, view, live } = ground;
  const roomFor = createRoomFor();
  const steady = createSteadyHand((by) => moveDown(store, by));
  const dwell = createDwell(passing, place);
  let last: Point = { x: 0, y: 0 };
  let isCopy = false;
  let ids: readonly Id[] = [];
  let home: StageHome | null = null;
  let stopAll: (() => void)[] | null = null;

  function place() {
    const { layout, drag: before } = canvas.getState();
    if (!layout || !stopAll) return;
    const found = dropOf(layout, what, new Set(isCopy ? [] : ids), pointFor(what, flow, last, heads), home);
    const drop = before && isSameDrop(before.drop, found) ? before.drop : found;
    const at = flow.screenToFlowPosition(last, { snapToGrid: false });
    const carrying = { what, drop, ids, isCopy };
    const room = roomFor(live.snapshot(), layout, carrying);
    const hasRested = dwell.restsOn(isCardDrop(drop) ? drop.laneId : null);
    const roomier = hasRested ? roomierLanes(layout, room, before?.roomier) : (before?.roomier ?? null);
    canvas.setState({ drag: { ...carrying, at, grab, room, roomier } });
  }

  return {
    take() {
      const { layout } = canvas.getState();
      ids = what.kind === 'card' ? carriedWith(view, what.id) : [];
      home = what.kind === 'stage' && layout ? homeOf(layout, what.id) : null;
      if (layout) steady.look(layout, null);
      canvas.setState({ hovered: null, hoveredCardId: null });
      stopAll = [
        panAtEdges(store, canvas, axesOf[what.kind], () => last, place),
        canvas.subscribe(({ layout, drag }, before) => {
          // Stages and lanes move by themselves: asked again at once, one in the hand could go to and fro for ever.
          if (layout === before.layout || !layout || !drag || what.kind !== 'card') return;
          steady.look(layout, drag);
          place();
        }),
      ];
    },
    move({ clientX, clientY, altKey }: { clientX: number; clientY: number; altKey: boolean }) {
      last = { x: clientX, y: clientY };
      isCopy = altKey && what.kind === 'card';
      place();
    },
    copy(isDown: boolean) {
      isCopy = isDown && what.kind === 'card';
      place();
    },
    letGo(): CanvasState['drag'] {
      for (const stop of stopAll ?? []) stop();
      dwell.close();
      stopAll = null;
      const { drag } = canvas.getState();
      canvas.setState({ drag: null });
      return drag;
    },
    /** Nothing landed: the map goes back to where it was. */
    giveUp: steady.giveUp,
  };
}

function moveDown(store: Ground['store'], by: number): void {
  const { transform, panBy } = store.getState();
  void panBy({ x: 0, y: by * transform[2] });
}

/** All chosen cards go along when one of them is taken. */
function carriedWith(view: ViewStore, id: Id): readonly Id[] {
  const chosen = chosenCards(view.getState());
  return chosen.includes(id) ? [id, ...chosen.filter((other) => other !== id)] : [id];
}

function dropOf(
  layout: MapLayout,
  what: Dragged,
  carried: ReadonlySet<Id>,
  at: Point,
  home: StageHome | null,
): Drag['drop'] {
  if (what.kind === 'card') return cardDrop(layout, carried, at);
  return what.kind === 'stage' ? stageDrop(layout, what.id, at, home) : laneDrop(layout, what.id, at);
}

/** A place that is still the same stays the same object: whatever is made from it, a whole layout, is kept as well. */
const isSameDrop = (one: Drag['drop'], other: Drag['drop']): boolean => JSON.stringify(one) === JSON.stringify(other);

function homeOf({ stages, groups }: MapLayout, id: Id): StageHome | null {
  const parentId = stages.find((stage) => stage.id === id)?.parentId ?? null;
  return parentId === null ? null : { parentId, upper: groups[0]?.height ?? 0 };
}

/** Room is made anew only when the hand is over another place, or the map below it has changed. */
function createRoomFor() {
  let asked: readonly unknown[] = [];
  let room: Drag['room'] = null;
  return (journey: JourneyMap, layout: MapLayout, carrying: Parameters<typeof makeRoom>[2]): Drag['room'] => {
    const now = [journey, layout, carrying.drop, carrying.isCopy];
    if (!now.every((part, at) => part === asked[at])) room = makeRoom(journey, layout, carrying);
    asked = now;
    return room;
  };
}

/** Where the hand is on the map; for a stage the height counts from the top of the heads, which stay in sight. */
function pointFor(what: Dragged, flow: ReactFlowInstance, last: Point, heads: Element | null): Point {
  const at = flow.screenToFlowPosition(last, { snapToGrid: false });
  if (what.kind !== 'stage' || !heads) return at;
  return { x: at.x, y: (last.y - heads.getBoundingClientRect().top) / headScale(flow.getZoom()) };
}
