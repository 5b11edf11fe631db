import { lazy, Suspense, useId } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { useWords } from '../session/words.ts';
import styles from './note.module.css';

// A third of the window's code is this editor, and most people look at a map before they write notes.
const NoteEditorField = lazy(() => import('./NoteEditorField.tsx'));

/** The note of a card: words with bold, italics, lists and links. */
export function NoteField({ cardId, note }: { cardId: Id; note: string }) {
  const { words } = useWords();
  const id = useId();
  return (
    <section className={styles.note} aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        {words('details.note.label')}
      </h3>
      <Suspense fallback={<p className={styles.waiting}>{note || words('panels.card.noteExample')}</p>}>
        <NoteEditorField key={cardId} cardId={cardId} />
      </Suspense>
    </section>
  );
}
