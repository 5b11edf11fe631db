import { Plus } from 'lucide-react';
import type { MapFrame } from '../../../shared/layout/mapLayout.ts';
import { useHint } from '../../commands/useHint.ts';
import { useActs } from '../../session/acts.ts';
import { useWords } from '../../session/words.ts';
import styles from './heads.module.css';

/** A + behind the last stage, and one on every line between two stages or two steps, which shows itself when one comes near. */
export function AddStage({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const acts = useActs();
  const hint = useHint();
  const last = layout.stages.at(-1);
  const end = last ? last.x + last.width : layout.laneTitleWidth;
  return (
    <>
      {[...layout.groups, ...layout.stages].map(({ id, x, y, height, parentId }) => (
        <button
          key={id}
          type="button"
          data-held
          tabIndex={-1}
          data-way="stage"
          className={styles.addBetween}
          style={{ ['--x' as string]: x, ['--b' as string]: layout.stageHeadHeight - y - height }}
          {...hint(words(parentId === null ? 'canvas.addStageHere' : 'gestures.addStep'))}
          onClick={() => acts.addStage({ before: id }, parentId)}
        >
          <Plus size={12} aria-hidden />
        </button>
      ))}
      <button
        type="button"
        data-held
        className={styles.addStage}
        style={{ ['--x' as string]: end }}
        {...hint(words('canvas.addStage'), { command: 'insert.stage' })}
        onClick={() => acts.addStage('last')}
      >
        <Plus size={16} aria-hidden />
      </button>
    </>
  );
}
