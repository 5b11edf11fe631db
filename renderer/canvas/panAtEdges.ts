import type { useStoreApi } from '@xyflow/react';
import type { Point } from './dropPlace.ts';

const edge = 36;
const speed = 14;

/** Which ways the map may be pushed. */
export type Axes = 'both' | 'x' | 'y';

/** While a hand holds something near the edge, the map comes along. Gives the way to stop. */
export function panAtEdges(
  store: ReturnType<typeof useStoreApi>,
  axes: Axes,
  pointer: () => Point,
  moved: () => void,
): () => void {
  const [across, down] = [createPush(), createPush()];
  let frame = requestAnimationFrame(function pan() {
    frame = requestAnimationFrame(pan);
    const { domNode, panBy } = store.getState();
    if (!domNode) return;
    const box = domNode.getBoundingClientRect();
    const by = {
      x: axes === 'y' ? 0 : across(pointer().x, box.left, box.right),
      y: axes === 'x' ? 0 : down(pointer().y, box.top, box.bottom),
    };
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
