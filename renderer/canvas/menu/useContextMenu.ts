import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useActs } from '../../session/acts.ts';
import { useViewStore } from '../../session/view.ts';
import type { CanvasStore, MenuTarget } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import type { Point } from '../places/dropPlace.ts';
import { reach } from '../places/pickAt.ts';
import { boxOf } from '../places/sight.ts';
import { selected, targetAt } from './contextTarget.ts';
import { listenForMenu } from './listenForMenu.ts';

/** Opens the context menu where it is asked for: under the pointer, or by key beside what is selected. */
export function useContextMenu(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  const flow = useFlow();
  const store = useStoreApi();
  const view = useViewStore();
  const acts = useActs();

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const choose = (found: MenuTarget) => {
      if (found.kind === 'cards' || found.kind === 'ground') return;
      const { selection, editingId } = view.getState();
      if (JSON.stringify(selection) !== JSON.stringify(found) || editingId !== null) acts.select(found);
    };
    return listenForMenu(element, {
      atPoint(at, target) {
        const point = flow.screenToFlowPosition(at, { snapToGrid: false });
        const found = targetAt(canvas, view, target, point, reach / flow.getZoom());
        if (!found) return;
        choose(found);
        canvas.setState({ menu: { at, target: found }, hovered: null });
      },
      byKey() {
        const { layout } = canvas.getState();
        const { selection } = view.getState();
        const box = layout && selection && boxOf(layout, selection);
        const [x, y, zoom] = store.getState().transform;
        const frame = element.getBoundingClientRect();
        const beside = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 3 };
        if (box) {
          beside.x = frame.left + x + (box.x + Math.min(box.width, 60)) * zoom;
          beside.y = frame.top + y + (box.y + Math.min(box.height, 24)) * zoom;
        }
        canvas.setState({ menu: { at: inside(frame, beside), target: selected(view) ?? { kind: 'ground' } } });
      },
    });
  }, [root, canvas, flow, store, view, acts]);
}

const inside = ({ left, top, right, bottom }: DOMRect, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, left + 8), right - 8),
  y: Math.min(Math.max(y, top + 8), bottom - 8),
});
