import { useWords } from '../../session/words.ts';
import { useFileDrop } from '../useFileDrop.ts';
import styles from './startScreen.module.css';

/** Says where a file may fall; the whole window takes it. */
export function DropZone({ onDropped }: { onDropped: (files: File[]) => void }) {
  const { words } = useWords();
  const isOver = useFileDrop(onDropped);
  return (
    <div className={styles['dropping']}>
      <p id="drop-title">{words('app.start.dropTitle')}</p>
      <div className={styles['zone']} data-over={isOver || undefined}>
        {words(isOver ? 'app.start.dropNow' : 'app.start.dropFormats')}
      </div>
    </div>
  );
}
