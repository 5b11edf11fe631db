import { type ReactFlowProps, useReactFlow } from '@xyflow/react';
import { type MouseEvent, useMemo } from 'react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useActs } from '../session/acts.ts';
import { personaShown } from '../session/persona.ts';
import { useSession } from '../session/session.ts';
import { useViewStore } from '../session/view.ts';
import type { CanvasStore } from './canvasState.ts';
import type { CardNodeType } from './cardNodes.ts';
import { cellAt } from './dropPlace.ts';
import { pointBehind, valueAt } from './pull.ts';

/** What a pointer does on the free ground: hovering shows a +, a click selects the cell, two clicks add to it. */
export function usePaneGestures(layout: MapLayout, canvas: CanvasStore): Partial<ReactFlowProps<CardNodeType>> {
  const flow = useReactFlow();
  const acts = useActs();
  const { live } = useSession();
  const view = useViewStore();

  return useMemo(() => {
    const pointOf = (event: MouseEvent) =>
      flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    const cellOf = (event: MouseEvent) => cellAt(layout, pointOf(event));

    return {
      onPaneMouseMove(event) {
        if (canvas.getState().drag) return;
        const cell = cellOf(event);
        const { hovered } = canvas.getState();
        if (hovered?.stageId !== cell?.stageId || hovered?.laneId !== cell?.laneId) canvas.setState({ hovered: cell });
      },
      onPaneClick(event) {
        if (event.detail > 1) return;
        const cell = cellOf(event);
        acts.select(cell && { kind: 'cell', ...cell });
      },
      onDoubleClick(event) {
        const isGround = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
        const point = pointOf(event);
        const cell = isGround ? cellAt(layout, point) : null;
        if (!cell || view.getState().editingId !== null) return;
        if (live.snapshot().lanes[cell.laneId]?.kind !== 'feeling') return acts.addCard(cell.stageId, cell.laneId);
        const personaId = personaShown(live.snapshot().personas, view.getState().personaId);
        const before = personaId === null ? null : pointBehind(layout, personaId, cell.laneId, cell.stageId, point.x);
        acts.addPoint(cell.stageId, valueAt(layout, cell.laneId, point.y), before === null ? 'last' : { before });
      },
    };
  }, [flow, layout, canvas, acts, live, view]);
}
