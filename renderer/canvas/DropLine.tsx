import { ViewportPortal } from '@xyflow/react';
import styles from './canvas.module.css';
import { useCanvas } from './canvasState.ts';
import { roomIn } from './useMakingRoom.ts';

/** A flatter gap is a line: in a full row, say. */
const leastSlot = 8;

/** Where the dragged thing would land: the gap between cards, or a line between stages and lanes; of several cards, all the gaps. */
export function DropLine() {
  const layout = useCanvas((state) => state.layout);
  const drag = useCanvas((state) => state.drag);
  const slots = roomIn({ layout, drag })?.slots;
  // In a full row several gaps may lie on one line.
  const boxes = new Map((slots ?? (drag?.drop ? [drag.drop.line] : [])).map((box) => [`${box.x} ${box.y}`, box]));
  return (
    <ViewportPortal>
      {[...boxes].map(([key, { x, y, width, height }]) => {
        const isLine = slots === undefined || height < leastSlot;
        return (
          <div
            key={key}
            className={isLine ? styles.dropLine : styles.dropSlot}
            style={{ transform: `translate(${x}px, ${y}px)`, width, height: slots && isLine ? 2 : height }}
          />
        );
      })}
    </ViewportPortal>
  );
}
