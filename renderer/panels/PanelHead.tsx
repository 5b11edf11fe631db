import { X } from 'lucide-react';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './panels.module.css';

/** What sort of thing is selected, and the way to put the panel away. */
export function PanelHead({ line }: { line: string }) {
  const { words } = useWords();
  const view = useViewStore();
  return (
    <div className={styles.head}>
      <span>{line}</span>
      <button type="button" aria-label={words('panels.close')} onClick={() => view.setState({ isPanelShown: false })}>
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
