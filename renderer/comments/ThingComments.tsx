import { useMemo, useState } from 'react';
import { threadsAbout } from '../../shared/comments/threads.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './panel.module.css';
import { ThreadView } from './ThreadView.tsx';
import { WriteOn } from './WriteOn.tsx';

/** What colleagues say about one thing, in its own panel: open threads, oldest first, settled ones folded away. */
export function ThingComments({ aboutId }: { aboutId: Id }) {
  const { words } = useWords();
  const comments = useMap((journey) => journey.comments);
  const threads = useMemo(() => threadsAbout(comments, aboutId), [comments, aboutId]);
  const [areResolvedShown, showResolved] = useState(false);
  const open = threads.filter(({ isResolved }) => !isResolved);
  const resolved = threads.filter(({ isResolved }) => isResolved);
  return (
    <section className={styles.ofThing} aria-label={words('comments.title')}>
      <h3 className={styles.title}>{words('comments.title')}</h3>
      {[...open, ...(areResolvedShown ? resolved : [])].map((thread) => (
        <ThreadView key={thread.id} thread={thread} />
      ))}
      {resolved.length > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={areResolvedShown}
          onClick={() => showResolved(!areResolvedShown)}
        >
          {words('comments.resolved', { count: resolved.length })}
        </button>
      )}
      <WriteOn aboutId={aboutId} label={words('comments.write')} />
    </section>
  );
}
