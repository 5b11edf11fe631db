import { ViewportPortal } from '@xyflow/react';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import styles from '../canvas.module.css';
import { type CanvasState, useCanvas } from '../canvasState.ts';

/** A flatter gap is a line: in a row that is full and still grows, say. */
const leastSlot = 8;
const thickness = 2;

/** Where what is carried would land: the gaps between cards, or the whole column or row of a stage or lane. */
export function DropLine() {
  const layout = useCanvas((state) => state.layout);
  const drag = useCanvas((state) => state.drag);
  if (!layout || !drag?.drop) return null;
  const isCard = drag.what.kind === 'card';
  const boxes = isCard ? (drag.room?.slots ?? []) : [wholeOf(layout, drag.what)].filter((box) => box !== null);
  // While a row is full several gaps may lie on one line.
  const apart = new Map(boxes.map((box) => [`${box.x} ${box.y}`, box]));
  return (
    <ViewportPortal>
      {[...apart].map(([key, { x, y, width, height }]) => (
        <div
          key={key}
          className={isCard ? (height < leastSlot ? styles.dropLine : styles.dropSlot) : styles.dropWhole}
          data-drop={drag.what.kind}
          style={{ transform: `translate(${x}px, ${y}px)`, width, height: height < leastSlot ? thickness : height }}
        />
      ))}
    </ViewportPortal>
  );
}

/** The column below a stage's head, or a lane's whole row. */
function wholeOf(layout: MapLayout, { kind, id }: NonNullable<CanvasState['drag']>['what']): Box | null {
  if (kind === 'lane') return layout.lanes.find((lane) => lane.id === id) ?? null;
  const stage = [...layout.groups, ...layout.stages].find((one) => one.id === id);
  return stage ? { x: stage.x, y: stage.y, width: stage.width, height: layout.height - stage.y } : null;
}
