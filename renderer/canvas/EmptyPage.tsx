import { Plus } from 'lucide-react';
import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import { useActs } from '../session/acts.ts';
import { useWords } from '../session/words.ts';
import styles from './emptyPage.module.css';

/** A map without stages is a page that says how to begin. */
export function EmptyPage({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const acts = useActs();
  if (layout.stages.length > 0) return null;
  return (
    <div className={styles.page}>
      <h2>{words('canvas.startTitle')}</h2>
      <p>{words('canvas.startAbout')}</p>
      <button type="button" onClick={() => acts.addStage('last')}>
        <Plus size={15} aria-hidden />
        {words('canvas.addStage')}
      </button>
    </div>
  );
}
