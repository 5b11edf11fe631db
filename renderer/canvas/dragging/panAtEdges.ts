import type { useStoreApi } from '@xyflow/react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { CanvasStore } from '../canvasState.ts';
import type { Point } from '../places/dropPlace.ts';
import { headScale, type Sight } from '../places/headScale.ts';
import type { Size } from '../places/sight.ts';

const edge = 36;
const speed = 14;

/** Which ways the map may be pushed. */
export type Axes = 'both' | 'x' | 'y';

/** While a hand holds something near the edge, the map comes along as far as there is any. Gives the way to stop. */
export function panAtEdges(
  store: ReturnType<typeof useStoreApi>,
  canvas: CanvasStore,
  axes: Axes,
  pointer: () => Point,
  moved: () => void,
): () => void {
  const [across, down] = [createPush(), createPush()];
  let frame = requestAnimationFrame(function pan() {
    frame = requestAnimationFrame(pan);
    const { domNode, panBy, transform } = store.getState();
    const { layout } = canvas.getState();
    if (!domNode || !layout) return;
    const box = domNode.getBoundingClientRect();
    const [x, y, zoom] = transform;
    const pushed = {
      x: axes === 'y' ? 0 : across(pointer().x, box.left, box.right),
      y: axes === 'x' ? 0 : down(pointer().y, box.top, box.bottom),
    };
    const by = withinMap(pushed, layout, { x, y, zoom }, box);
    if (by.x !== 0 || by.y !== 0) void panBy(by).then(moved);
  });
  return () => cancelAnimationFrame(frame);
}

/** How far a hand goes out, or came from, that means the edge. */
const meant = 12;

/**
 * How far the map is pushed in a frame. What is taken at an edge does not run away from under the hand: that edge
 * pushes once the hand has been away from it, or goes further out.
 */
export function createPush() {
  let start: number | null = null;
  const isMeant = { low: false, high: false };
  return (at: number, low: number, high: number): number => {
    start ??= at;
    isMeant.low ||= at >= low + edge + meant || at < start - meant;
    isMeant.high ||= at <= high - edge - meant || at > start + meant;
    if (at < low + edge) return isMeant.low ? speed : 0;
    return at > high - edge && isMeant.high ? -speed : 0;
  };
}

/** What stays free behind the end of the map, for what is put down as its last. */
const roomBehind = 96;

/** Beyond its ends there is nothing where anything could be put down; what is already beyond them is not called back. */
export function withinMap(push: Point, layout: MapLayout, sight: Sight, frame: Size): Point {
  const scale = headScale(sight.zoom) - sight.zoom;
  return {
    x: within(push.x, sight.x, layout.laneTitleWidth * scale, frame.width - roomBehind - layout.width * sight.zoom),
    y: within(push.y, sight.y, layout.stageHeadHeight * scale, frame.height - roomBehind - layout.height * sight.zoom),
  };
}

function within(push: number, at: number, most: number, least: number): number {
  if (push > 0) return Math.max(0, Math.min(push, most - at));
  return push < 0 ? Math.min(0, Math.max(push, least - at)) : 0;
}
