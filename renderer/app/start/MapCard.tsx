import { Mark } from '../../ui/Mark.tsx';
import styles from './startScreen.module.css';

interface Props {
  title: string;
  line: string;
  preview: string | null;
  isMissing?: boolean;
  onOpen: () => void;
}

/** A map on the wall: its picture, its name, one line about it. */
export function MapCard({ title, line, preview, isMissing = false, onOpen }: Props) {
  return (
    <li>
      <button type="button" className={styles['card']} data-missing={isMissing || undefined} onClick={onOpen}>
        <span className={styles['preview']}>
          {preview ? <img src={preview} alt="" draggable={false} /> : <Mark size={40} />}
        </span>
        <span className={styles['caption']}>
          <span className={styles['title']}>{title}</span>
          <span className={styles['line']}>{line}</span>
        </span>
      </button>
    </li>
  );
}
