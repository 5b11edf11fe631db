import type { Id } from '../../shared/journey/id.ts';
import { useActs } from '../session/acts.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { OutlineField } from './OutlineField.tsx';
import styles from './outline.module.css';

interface OutlineNameProps {
  kind: 'stage' | 'lane';
  id: Id;
  name: string;
  about: string;
}

/** A stage's or lane's name: a button to rename it, and what it is about. */
export function OutlineName({ kind, id, name, about }: OutlineNameProps) {
  const { words } = useWords();
  const acts = useActs();
  const isTyping = useView(({ editingId }) => editingId === id);
  if (isTyping) return <OutlineField kind={kind} id={id} text={name} />;
  const shown = name.trim() || words(kind === 'stage' ? 'canvas.unnamedStage' : 'canvas.unnamedLane');
  return (
    <>
      <button
        type="button"
        data-entry={id}
        className={styles.entry}
        aria-label={words('panels.outline.edit', { name: shown })}
        onFocus={() => acts.select({ kind, id })}
        onClick={() => acts.open({ kind, id })}
      >
        {shown}
      </button>
      {about && <span className={styles.about}>{about}</span>}
    </>
  );
}
