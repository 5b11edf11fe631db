import { useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useView, useViewStore } from '../../session/view.ts';
import { isFarAt } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import { boxOf, panInto } from '../places/sight.ts';
import { motionTime } from './useSight.ts';

/** Brings what the keyboard chose, or what is being typed in, into sight; a pointer is already where it points. */
export function useReveal(root: RefObject<HTMLElement | null>, layout: MapLayout) {
  const store = useStoreApi();
  const flow = useFlow();
  const view = useViewStore();
  const selection = useView((state) => state.selection);
  const editingId = useView((state) => state.editingId);
  const newest = useRef(layout);
  newest.current = layout;

  const reveal = useCallback(() => {
    const chosen = view.getState().selection;
    const { transform, width, height, panBy } = store.getState();
    const box = chosen && boxOf(newest.current, chosen);
    if (!box || width === 0) return;
    const [x, y, zoom] = transform;
    // From far away nobody can see what they type.
    if (view.getState().editingId !== null && isFarAt(zoom, true)) {
      void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: 1, duration: motionTime() });
      return;
    }
    const by = panInto(newest.current, box, { x, y, zoom }, { width, height }, chosen.kind);
    if (by.x !== 0 || by.y !== 0) void panBy(by);
  }, [store, view, flow]);

  const width = useStore((state) => state.width);
  const isNew = useRef(true);
  useEffect(() => {
    if (width === 0) return;
    const { leftAt, selection } = view.getState();
    // Whoever comes back and chose nothing else meanwhile stays where they were.
    const isBack = isNew.current && leftAt?.selection === selection;
    isNew.current = false;
    // A panel that opens must not hide what it is about.
    if (!isBack) reveal();
  }, [width, reveal, view]);

  const isByKeyboard = useKeyboardLast(root);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the chosen thing changes, reads the rest.
  useEffect(() => {
    if (isByKeyboard.current || editingId !== null) reveal();
  }, [selection, editingId, layout, reveal]);
}

/** Whether the last thing that happened in the window was a key. */
function useKeyboardLast(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isKey = useRef(false);
  useEffect(() => {
    const window = root.current?.ownerDocument.defaultView;
    if (!window) return;
    const key = () => {
      isKey.current = true;
    };
    const pointer = () => {
      isKey.current = false;
    };
    window.addEventListener('keydown', key, true);
    window.addEventListener('pointerdown', pointer, true);
    window.addEventListener('wheel', pointer, true);
    return () => {
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('pointerdown', pointer, true);
      window.removeEventListener('wheel', pointer, true);
    };
  }, [root]);
  return isKey;
}
