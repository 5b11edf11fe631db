import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Presence } from '../../../shared/workshop/presence.ts';
import { useFlow } from '../../canvas/Flow.tsx';
import { useViewStore, type View } from '../../session/view.ts';
import { useSeat } from '../seat.ts';
import { useWorkshopViewStore } from '../workshopView.ts';
import { columnSeen, placeSeen } from './placeSeen.ts';

type Shown = Omit<Presence, 'who'>;

/** Tells the others where I point, what I have selected, where I type and what I see. */
export function useOwnPresence(layout: MapLayout): void {
  const stages = useRef(layout.stages);
  stages.current = layout.stages;
  const point = useSeat()?.point;
  const flow = useFlow();
  const store = useStoreApi();
  const view = useViewStore();
  const workshop = useWorkshopViewStore();
  useEffect(() => {
    const { domNode } = store.getState();
    if (!point || !domNode) return;
    let pointer: Shown['pointer'] = null;
    const tell = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const seen = width > 0 ? placeSeen({ x, y, zoom }, { width, height }) : null;
      Object.assign(workshop.getState().seen, {
        current: seen,
        stageId: seen && columnSeen(stages.current, seen),
      });
      point({ pointer, ...chosenIn(view.getState()), view: seen, follows: workshop.getState().followId });
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      pointer = flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      tell();
    };
    const leave = () => {
      pointer = null;
      tell();
    };
    domNode.addEventListener('pointermove', move, { passive: true });
    domNode.addEventListener('pointerleave', leave, { passive: true });
    const ends = [followSight(store, tell), followChoice(view, tell), workshop.subscribe(tell)];
    tell();
    return () => {
      domNode.removeEventListener('pointermove', move);
      domNode.removeEventListener('pointerleave', leave);
      for (const end of ends) end();
    };
  }, [point, flow, store, view, workshop]);
}

/** A hand that drags a card changes this store all the time; only the sight and its size matter here. */
function followSight(store: ReturnType<typeof useStoreApi>, tell: () => void): () => void {
  return store.subscribe((now, before) => {
    if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) tell();
  });
}

function followChoice(view: ReturnType<typeof useViewStore>, tell: () => void): () => void {
  return view.subscribe((now, before) => {
    if (now.selection !== before.selection || now.others !== before.others || now.editingId !== before.editingId)
      tell();
  });
}

/** As many as a presence may name. */
const most = 50;

function chosenIn({ selection, others, editingId }: View): Pick<Shown, 'selected' | 'typingIn'> {
  const first = selection && selection.kind !== 'cell' ? [selection.id] : [];
  return { selected: [...first, ...others].slice(0, most), typingIn: editingId };
}
