import { ViewportPortal } from '@xyflow/react';
import styles from './canvas.module.css';
import { useCanvas } from './canvasState.ts';
import { roomIn } from './useMakingRoom.ts';

/** Where the dragged thing would land: the gap between cards, or a line between stages and lanes. */
export function DropLine() {
  const layout = useCanvas((state) => state.layout);
  const drag = useCanvas((state) => state.drag);
  const slot = roomIn({ layout, drag })?.slot;
  const box = slot ?? drag?.drop?.line;
  if (!box) return null;
  const { x, y, width, height } = box;
  return (
    <ViewportPortal>
      <div
        className={slot ? styles.dropSlot : styles.dropLine}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      />
    </ViewportPortal>
  );
}
