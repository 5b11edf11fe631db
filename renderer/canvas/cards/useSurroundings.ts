import { useStore } from '@xyflow/react';
import { useRef } from 'react';
import type { Box } from '../../../shared/layout/mapLayout.ts';
import { grown } from '../places/boxes.ts';
import { sightOf } from './useCardWindow.ts';

/** How far it reaches beyond the sight, as a share of its width and height. */
const margin = 0.12;

/** What is in sight and a little around it, in map units: the same box until one looks beyond it or much closer. */
export function useSurroundings(): Box {
  const last = useRef<Box>(undefined);
  return useStore((state) => {
    const sight = sightOf(state);
    if (!last.current || !holds(last.current, sight)) last.current = grown(sight, margin);
    return last.current;
  });
}

const holds = (box: Box, sight: Box): boolean =>
  sight.x >= box.x &&
  sight.y >= box.y &&
  sight.x + sight.width <= box.x + box.width &&
  sight.y + sight.height <= box.y + box.height &&
  box.width < sight.width * 4;
