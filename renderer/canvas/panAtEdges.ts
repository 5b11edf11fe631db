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
  let frame = requestAnimationFrame(function pan() {
    frame = requestAnimationFrame(pan);
    const { domNode, panBy } = store.getState();
    if (!domNode) return;
    const box = domNode.getBoundingClientRect();
    const by = {
      x: axes === 'y' ? 0 : push(pointer().x, box.left, box.right),
      y: axes === 'x' ? 0 : push(pointer().y, box.top, box.bottom),
    };
    if (by.x !== 0 || by.y !== 0) void panBy(by).then(moved);
  });
  return () => cancelAnimationFrame(frame);
}

function push(at: number, low: number, high: number): number {
  if (at < low + edge) return speed;
  return at > high - edge ? -speed : 0;
}
