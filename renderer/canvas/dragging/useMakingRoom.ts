import { type RefObject, useLayoutEffect } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { CanvasState, CanvasStore } from '../canvasState.ts';
import type { Room } from '../places/room.ts';

/**
 * While cards are carried, their neighbours slide aside. Written to their styles and not through React: only the few
 * cards of the lanes below move, and none of them is drawn anew for it.
 */
export function useMakingRoom(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  useLayoutEffect(() => {
    let shown: Room['shifts'] = none;
    const show = (shifts: Room['shifts']) => {
      if (shifts.size === 0 && shown.size === 0) return;
      shown = shifts;
      for (const element of root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
        const shift = shifts.get(element.dataset['card'] ?? '');
        const translate = shift === undefined ? '' : `0px ${shift}px`;
        if (element.style.translate !== translate) element.style.translate = translate;
      }
    };
    return canvas.subscribe((state, before) => {
      if (state.drag === before.drag && state.layout === before.layout) return;
      if (state.drag) root.current?.setAttribute('data-carrying', state.drag.isCopy ? 'copy' : 'move');
      else root.current?.removeAttribute('data-carrying');
      show(state.drag?.room?.shifts ?? none);
    });
  }, [root, canvas]);
}

const none: Room['shifts'] = new Map();

/** Full rows grow while something is held over them, and what lies below makes way; null where there is room enough. */
export function roomierLanes(
  layout: MapLayout,
  room: Room | null,
  before: NonNullable<CanvasState['drag']>['roomier'] = null,
): ReadonlyMap<Id, number> | null {
  const grown = new Map<Id, number>();
  for (const [laneId, height] of room?.heights ?? []) {
    const lane = layout.lanes.find(({ id }) => id === laneId);
    if (lane && (before?.has(laneId) || height > lane.height)) grown.set(laneId, height);
  }
  if (grown.size === 0) return null;
  const isSame = before?.size === grown.size && [...grown].every(([id, height]) => before.get(id) === height);
  return isSame ? before : grown;
}
