import { X } from 'lucide-react';
import { useHint } from '../commands/useHint.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './panels.module.css';

/** What sort of thing is selected, and the way to put the panel away. */
export function PanelHead({ line }: { line: string }) {
  const { words } = useWords();
  const view = useViewStore();
  const hint = useHint();
  return (
    <div className={styles.head}>
      <span>{line}</span>
      <button
        type="button"
        {...hint(words('panels.close'), { command: 'view.details' })}
        onClick={() => view.setState({ isPanelShown: false })}
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
