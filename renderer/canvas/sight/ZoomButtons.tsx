import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { numberIn } from '../../../shared/text/words.ts';
import { useHint } from '../../commands/useHint.ts';
import { useWords } from '../../session/words.ts';
import { useCanvasStore } from '../canvasState.ts';
import { useSightActs } from './useSight.ts';
import styles from './zoom.module.css';

export const ZoomButtons = memo(function ZoomButtons() {
  const { words, language } = useWords();
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 100) / 100);
  const acts = useSightActs(useCanvasStore());
  const hint = useHint();
  const percent = numberIn(language, { style: 'percent' }).format(zoom);
  return (
    <div className={styles.zoom}>
      <button type="button" {...hint(words('canvas.zoomOut'), { command: 'view.zoomOut' })} onClick={acts.zoomOut}>
        <Minus size={14} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.percent}
        {...hint(words('canvas.zoomTo', { percent }), { command: 'view.reset' })}
        onClick={acts.zoomReset}
      >
        {percent}
      </button>
      <button type="button" {...hint(words('canvas.zoomIn'), { command: 'view.zoomIn' })} onClick={acts.zoomIn}>
        <Plus size={14} aria-hidden />
      </button>
      <button type="button" {...hint(words('canvas.fit'), { command: 'view.fit' })} onClick={acts.fit}>
        <Maximize size={13} aria-hidden />
      </button>
    </div>
  );
});
