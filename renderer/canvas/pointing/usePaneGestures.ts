import type { ReactFlowProps } from '@xyflow/react';
import { type MouseEvent, useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { cellAt } from '../../../shared/layout/cells.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useActs } from '../../session/acts.ts';
import { personaShown } from '../../session/persona.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import type { CanvasStore } from '../canvasState.ts';
import { pointBehind, valueAt } from '../curve/pull.ts';
import { useFlow } from '../Flow.tsx';
import type { Point } from '../places/dropPlace.ts';
import { curveAt, linkAt, reach } from '../places/pickAt.ts';

/** What a pointer does on the free ground: hovering shows a +, a click selects the cell, two clicks add to it. */
export function usePaneGestures(layout: MapLayout, canvas: CanvasStore): Partial<ReactFlowProps> {
  const flow = useFlow();
  const acts = useActs();
  const { live } = useSession();
  const view = useViewStore();

  return useMemo(() => {
    const pointOf = (event: MouseEvent) =>
      flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    const cellOf = (event: MouseEvent) => cellAt(layout, pointOf(event));
    const shownPersona = () => personaShown(live.snapshot().personas, view.getState().personaId);
    const addPoint = ({ stageId, laneId }: { stageId: Id; laneId: Id }, point: Point) => {
      const personaId = shownPersona();
      const before = personaId === null ? null : pointBehind(layout, personaId, laneId, stageId, point.x);
      acts.addPoint(stageId, valueAt(layout, laneId, point.y), before === null ? 'last' : { before });
    };

    return {
      onPaneMouseMove(event) {
        if (canvas.getState().drag) return;
        const cell = cellOf(event);
        const { hovered } = canvas.getState();
        if (hovered?.stageId !== cell?.stageId || hovered?.laneId !== cell?.laneId) canvas.setState({ hovered: cell });
      },
      onPaneClick(event) {
        if (event.detail > 1) return;
        const point = pointOf(event);
        const within = reach / flow.getZoom();
        const link = linkAt(layout, point, within);
        if (link !== null) return acts.select({ kind: 'link', id: link });
        const cell = cellAt(layout, point);
        const personaId = shownPersona();
        // A click on the line puts a point where it is.
        if (cell && personaId !== null && curveAt(layout, personaId, point, within)?.laneId === cell.laneId)
          return addPoint(cell, point);
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) acts.select(cell && { kind: 'cell', ...cell });
      },
      onDoubleClick(event) {
        const isGround = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
        const point = pointOf(event);
        const link = isGround ? linkAt(layout, point, reach / flow.getZoom()) : null;
        if (link !== null) return void acts.open({ kind: 'link', id: link });
        const cell = isGround ? cellAt(layout, point) : null;
        if (!cell || view.getState().editingId !== null) return;
        if (live.snapshot().lanes[cell.laneId]?.kind !== 'feeling') return acts.addCard(cell.stageId, cell.laneId);
        addPoint(cell, point);
      },
    };
  }, [flow, layout, canvas, acts, live, view]);
}
