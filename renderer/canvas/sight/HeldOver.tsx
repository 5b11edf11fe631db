import { ViewportPortal } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { cellAt } from '../../../shared/layout/cells.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { type Selection, useView, useViewStore } from '../../session/view.ts';
import { useFlow } from '../Flow.tsx';
import { boxOf } from '../places/sight.ts';
import styles from './found.module.css';

/** A frame around the cell or card on which what is held would fall. */
export function HeldOver({ layout }: { layout: MapLayout }) {
  const heldOver = useView((view) => view.heldOver);
  const box = heldOver && boxOf(layout, heldOver);
  if (!box) return null;
  return (
    <ViewportPortal>
      <div
        className={styles.held}
        data-held-over
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      />
    </ViewportPortal>
  );
}

/** Says over which card or cell something from outside is held: who takes it asks the view. */
export function useHeldOver(layout: MapLayout): void {
  const flow = useFlow();
  const view = useViewStore();
  const newest = useRef(layout);
  newest.current = layout;
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (next: Selection | null) => {
      const { heldOver } = view.getState();
      if (JSON.stringify(heldOver) !== JSON.stringify(next)) view.setState({ heldOver: next });
    };
    const over = (event: DragEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('[data-canvas]')) return hold(null);
      const cardId = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
      if (cardId !== undefined) return hold({ kind: 'card', id: cardId });
      const cell = cellAt(newest.current, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      hold(cell && { kind: 'cell', stageId: cell.stageId, laneId: cell.laneId });
    };
    window.addEventListener('dragover', over, { signal, capture: true });
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && hold(null), { signal });
    // After everybody has heard the drop, whoever took it.
    window.addEventListener('dragend', () => hold(null), { signal });
    return () => listening.abort();
  }, [flow, view]);
}
