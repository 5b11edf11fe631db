import { useHint } from '../commands/useHint.ts';
import { useActs } from '../session/acts.ts';
import type { Selection } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './panels.module.css';

/** No question asked: undo is one key away and the notice says so. */
export function RemoveButton({ selection }: { selection: Selection }) {
  const { words } = useWords();
  const acts = useActs();
  const hint = useHint();
  return (
    <button
      type="button"
      className={styles.remove}
      {...hint(words('panels.remove'), { command: 'edit.delete' })}
      onClick={() => acts.remove(selection)}
    >
      {words('panels.remove')}
    </button>
  );
}
