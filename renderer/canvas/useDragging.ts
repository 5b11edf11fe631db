import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useCallback } from 'react';
import type { Place } from '../../shared/edits/place.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useActs } from '../session/acts.ts';
import { type CanvasState, type CanvasStore, type Dragged, useCanvasStore } from './canvasState.ts';
import { type CardDrop, cardDrop, laneDrop, type Point, type RowDrop, stageDrop } from './dropPlace.ts';
import { followPointer } from './followPointer.ts';

const edge = 36;
const speed = 14;

/** Gives a pointer-down for things that can be carried to another place. Nothing changes before the hand lets go. */
export function useDragging() {
  const flow = useReactFlow();
  const store = useStoreApi();
  const canvas = useCanvasStore();
  const acts = useActs();

  return useCallback(
    (event: ReactPointerEvent, what: Dragged) => {
      if (event.button !== 0) return;
      const grab = grabOf(event);
      let last = { x: event.clientX, y: event.clientY };
      const place = () => {
        const at = flow.screenToFlowPosition(last, { snapToGrid: false });
        const { layout } = canvas.getState();
        if (layout) canvas.setState({ drag: { what, at, grab, drop: dropOf(layout, what, at) } });
      };
      const stopPanning = panAtEdges(store, canvas, () => last, place);
      followPointer(event, {
        start: () => canvas.setState({ hovered: null }),
        move(moved) {
          last = { x: moved.clientX, y: moved.clientY };
          place();
        },
        drop() {
          stopPanning();
          const { drag } = canvas.getState();
          canvas.setState({ drag: null });
          if (drag?.drop) land(acts, drag);
        },
        cancel() {
          stopPanning();
          canvas.setState({ drag: null });
        },
      });
    },
    [flow, store, canvas, acts],
  );
}

function dropOf(layout: MapLayout, what: Dragged, at: Point): CardDrop | RowDrop | null {
  if (what.kind === 'card') return cardDrop(layout, what.id, at);
  return what.kind === 'stage' ? stageDrop(layout, what.id, at) : laneDrop(layout, what.id, at);
}

function land(acts: ReturnType<typeof useActs>, { what, drop }: NonNullable<CanvasState['drag']>) {
  if (!drop) return;
  if ('stageId' in drop) acts.putCard(what.id, drop.stageId, drop.laneId, placeOf(drop.beforeId));
  else if (what.kind === 'stage') acts.putStage(what.id, placeOf(drop.beforeId));
  else acts.putLane(what.id, placeOf(drop.beforeId));
}

/** While something is carried to the edge, the map comes along. */
function panAtEdges(
  store: ReturnType<typeof useStoreApi>,
  canvas: CanvasStore,
  pointer: () => Point,
  moved: () => void,
): () => void {
  let frame = requestAnimationFrame(function pan() {
    frame = requestAnimationFrame(pan);
    const { domNode, panBy } = store.getState();
    if (!domNode || canvas.getState().drag === null) return;
    const box = domNode.getBoundingClientRect();
    // A stage only goes sideways and a lane only up and down, though the hand is at the map's edge all the while.
    const kind = canvas.getState().drag?.what.kind;
    const by = {
      x: kind === 'lane' ? 0 : push(pointer().x, box.left, box.right),
      y: kind === 'stage' ? 0 : push(pointer().y, box.top, box.bottom),
    };
    if (by.x !== 0 || by.y !== 0) void panBy(by).then(moved);
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointerup', stop, true);
  };
  // A press that never became a drag ends here.
  window.addEventListener('pointerup', stop, true);
  return stop;
}

function push(at: number, low: number, high: number): number {
  if (at < low + edge) return speed;
  return at > high - edge ? -speed : 0;
}

const placeOf = (beforeId: Id | null): Place => (beforeId === null ? 'last' : { before: beforeId });

/** Where inside the thing the hand took hold, in screen pixels. */
function grabOf(event: ReactPointerEvent): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
