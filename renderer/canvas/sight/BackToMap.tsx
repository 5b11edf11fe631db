import { useStore } from '@xyflow/react';
import type { MapFrame } from '../../../shared/layout/mapLayout.ts';
import { useHint } from '../../commands/useHint.ts';
import { useWords } from '../../session/words.ts';
import { useCanvasStore } from '../canvasState.ts';
import styles from './focus.module.css';
import { useSightActs } from './useSight.ts';

/** Who moved the map out of the window is led back to it. */
export function BackToMap({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const acts = useSightActs(useCanvasStore());
  const hint = useHint();
  const isAway = useStore(({ transform: [x, y, zoom], width, height }) => {
    const isBeside = x > width || y > height || x + layout.width * zoom < 0 || y + layout.height * zoom < 0;
    return width > 0 && layout.width > 0 && isBeside;
  });
  if (!isAway) return null;
  const name = words('sight.backToMap');
  return (
    <button type="button" className={styles.back} {...hint(name, { command: 'view.fit' })} onClick={acts.fit}>
      {name}
    </button>
  );
}
