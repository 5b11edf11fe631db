import { type RefObject, useEffect } from 'react';
import type { CanvasStore } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import { linkAt, reach } from '../places/pickAt.ts';
import { isGround } from './useMarquee.ts';

/** What lies under the pointer at rest, looked for once per frame: the card that shows its dot, the link that can be clicked. */
export function useHovering(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  const flow = useFlow();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let frame = 0;
    let newest: PointerEvent | null = null;

    const look = () => {
      frame = 0;
      const event = newest;
      if (event?.buttons !== 0 || !(event.target instanceof Element)) return;
      const card = event.target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
      const isOnGrip = event.target.closest('[data-grip]') !== null;
      const { layout, hoveredCardId, hoveredLinkId } = canvas.getState();
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      const link = layout && isGround(event.target) ? linkAt(layout, at, reach / flow.getZoom()) : null;
      if (!isOnGrip && card !== hoveredCardId) canvas.setState({ hoveredCardId: card });
      if (link === hoveredLinkId) return;
      canvas.setState({ hoveredLinkId: link });
      element.toggleAttribute('data-on-link', link !== null);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      newest = event;
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const leave = () => {
      newest = null;
      canvas.setState({ hoveredCardId: null, hoveredLinkId: null });
      element.removeAttribute('data-on-link');
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [root, canvas, flow]);
}
