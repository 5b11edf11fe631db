import { ViewportPortal } from '@xyflow/react';
import styles from './canvas.module.css';
import { useCanvas } from './canvasState.ts';
import { roomIn } from './useMakingRoom.ts';

/** A flatter gap is a line: in a full row, say. */
const leastSlot = 8;

/** Where the dragged thing would land: the gap between cards, or a line between stages and lanes. */
export function DropLine() {
  const layout = useCanvas((state) => state.layout);
  const drag = useCanvas((state) => state.drag);
  const slot = roomIn({ layout, drag })?.slot;
  const box = slot ?? drag?.drop?.line;
  if (!box) return null;
  const isLine = slot === undefined || slot.height < leastSlot;
  const { x, y, width } = box;
  const height = slot && isLine ? 2 : box.height;
  return (
    <ViewportPortal>
      <div
        className={isLine ? styles.dropLine : styles.dropSlot}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      />
    </ViewportPortal>
  );
}
