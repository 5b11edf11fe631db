import type { RefObject } from 'react';
import type { CanvasStore } from './canvasState.ts';
import { usePanKeys } from './panKeys.ts';
import { useContextMenu } from './useContextMenu.ts';
import { useHovering } from './useHovering.ts';
import { useMakingRoom } from './useMakingRoom.ts';
import { useMarquee } from './useMarquee.ts';
import { useSelectAll } from './useSelectAll.ts';
import { useSliding } from './useSliding.ts';
import { useUnmarking } from './useUnmarking.ts';

/**
 * What hands do on the map as a whole. Each hook listens once, at the canvas, and asks the layout what lies under the
 * pointer; nothing of it costs a card anything.
 */
export function useGestures(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  usePanKeys(root);
  useMarquee(root, canvas);
  useHovering(root, canvas);
  useMakingRoom(root, canvas);
  useSliding(root, canvas);
  useContextMenu(root, canvas);
  useSelectAll(canvas);
  useUnmarking(root);
}
