import { useStore } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { type CanvasStore, isFarAt } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import { cardIndex } from '../places/cardIndex.ts';

/** Whether cards are a drawing here. */
export function useFar(): boolean {
  const was = useRef(false);
  return useStore(({ transform }) => {
    was.current = isFarAt(transform[2], was.current);
    return was.current;
  });
}

/** Puts the card under the pointer on the page while cards are a drawing, so that it can be touched like any other. */
export function usePointed(root: RefObject<HTMLElement | null>, canvas: CanvasStore, isFar: boolean) {
  const flow = useFlow();
  useEffect(() => {
    const element = root.current;
    if (!element || !isFar) return;
    const point = (event: PointerEvent) => {
      const { layout, pointedId, drag } = canvas.getState();
      if (!layout || drag) return;
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      const id = cardIndex(layout).at(at)?.id ?? null;
      if (id !== pointedId) canvas.setState({ pointedId: id });
    };
    // Before anything else hears of the press: a finger does not move over a card ahead of touching it.
    element.addEventListener('pointermove', point, true);
    element.addEventListener('pointerdown', point, true);
    return () => {
      element.removeEventListener('pointermove', point, true);
      element.removeEventListener('pointerdown', point, true);
      canvas.setState({ pointedId: null });
    };
  }, [root, canvas, isFar, flow]);
}
