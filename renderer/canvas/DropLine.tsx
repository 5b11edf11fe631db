import { ViewportPortal } from '@xyflow/react';
import styles from './canvas.module.css';
import { useCanvas } from './canvasState.ts';

/** The line that shows where the dragged thing would land. */
export function DropLine() {
  const line = useCanvas(({ drag }) => drag?.drop?.line ?? null);
  if (!line) return null;
  const { x, y, width, height } = line;
  return (
    <ViewportPortal>
      <div className={styles.dropLine} style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
    </ViewportPortal>
  );
}
