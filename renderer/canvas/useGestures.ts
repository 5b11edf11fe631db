import type { RefObject } from 'react';
import type { CanvasStore } from './canvasState.ts';
import { usePanKeys } from './dragging/panKeys.ts';
import { useMakingRoom } from './dragging/useMakingRoom.ts';
import { useSelectAll } from './keys/useSelectAll.ts';
import { useContextMenu } from './menu/useContextMenu.ts';
import { useHovering } from './pointing/useHovering.ts';
import { useMarquee } from './pointing/useMarquee.ts';
import { useSliding } from './pointing/useSliding.ts';
import { useUnmarking } from './pointing/useUnmarking.ts';

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
