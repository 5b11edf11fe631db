import { type RefObject, useLayoutEffect } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';
import type { CanvasState, CanvasStore } from './canvasState.ts';
import { makeRoom, type Room } from './makeRoom.ts';

/**
 * While a card is carried, its neighbours slide aside. Written to their styles and not through React: only the few
 * cards of one cell move, and none of them is drawn anew for it.
 */
export function useMakingRoom(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  useLayoutEffect(() => {
    let moved = new Map<Id, HTMLElement>();
    const show = (shifts: Room['shifts']) => {
      const now = new Map<Id, HTMLElement>();
      for (const [id, shift] of shifts) {
        const element = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
        if (!element) continue;
        element.style.translate = `0 ${shift}px`;
        now.set(id, element);
      }
      for (const [id, element] of moved) if (!now.has(id)) element.style.translate = '';
      moved = now;
    };
    return canvas.subscribe((state, before) => {
      if (state.drag === before.drag && state.layout === before.layout) return;
      if (state.drag) root.current?.setAttribute('data-carrying', state.drag.isCopy ? 'copy' : 'move');
      else root.current?.removeAttribute('data-carrying');
      show(roomIn(state)?.shifts ?? none);
    });
  }, [root, canvas]);
}

type Drag = NonNullable<CanvasState['drag']>;
type Carrying = Pick<Drag, 'what' | 'drop' | 'ids' | 'isCopy'>;

const none: Room['shifts'] = new Map();

/** The room for what is carried right now; null while no card is, or it is over no cell. */
export function roomIn({ layout, drag }: { layout: MapLayout | null; drag: Carrying | null }): Room | null {
  if (!layout || !drag || drag.what.kind !== 'card' || !drag.drop || !('stageId' in drag.drop)) return null;
  const carried = new Set(drag.isCopy ? [] : drag.ids);
  const held = layout.cards.get(drag.what.id);
  const along = drag.ids.flatMap((id) => layout.cards.get(id) ?? []);
  return makeRoom(layout, drag.drop, carried, held, held ? along.filter((card) => isAlong(card, held)) : []);
}

/** What is carried from the held one's lane lands in one lane with it. */
const isAlong = (card: CardBox, held: CardBox): boolean => card !== held && card.laneId === held.laneId;

/** A full row grows while something is held over it, and what lies below makes way; null where there is room enough. */
export function roomierLane(layout: MapLayout, drag: Carrying, before: Drag['roomier'] = null): Drag['roomier'] {
  const { drop } = drag;
  const room = roomIn({ layout, drag });
  if (!room || !drop || !('stageId' in drop)) return null;
  const { laneId } = drop;
  const lane = layout.lanes.find(({ id }) => id === laneId);
  const isGrown = before?.laneId === laneId;
  if (!lane || (!isGrown && room.height <= lane.height)) return null;
  return isGrown && before.height === room.height ? before : { laneId, height: room.height };
}
