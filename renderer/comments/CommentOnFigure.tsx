import { MessageSquarePlus } from 'lucide-react';
import type { Id } from '../../shared/journey/id.ts';
import { showComments, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './thread.module.css';

/** Begins a comment on what was measured at a touchpoint. */
export function CommentOnFigure({ touchpointId, metricId }: { touchpointId: Id; metricId: Id }) {
  const { words } = useWords();
  const view = useViewStore();
  return (
    <button
      type="button"
      className={styles.more}
      onClick={() => showComments(view, { writeOn: { aboutId: touchpointId, metricId } })}
    >
      <MessageSquarePlus size={12} aria-hidden /> {words('comments.onFigure')}
    </button>
  );
}
