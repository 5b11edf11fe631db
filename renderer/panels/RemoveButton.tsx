import { useActs } from '../session/acts.ts';
import type { Selection } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './panels.module.css';

/** No question asked: undo is one key away and the notice says so. */
export function RemoveButton({ selection }: { selection: Selection }) {
  const { words } = useWords();
  const acts = useActs();
  return (
    <button type="button" className={styles.remove} onClick={() => acts.remove(selection)}>
      {words('panels.remove')}
    </button>
  );
}
