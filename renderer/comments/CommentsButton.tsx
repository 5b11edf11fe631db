import { MessageSquare } from 'lucide-react';
import { useMemo } from 'react';
import { openCounts } from '../../shared/comments/threads.ts';
import { numberIn } from '../../shared/text/words.ts';
import { runCommand } from '../commands/registry.ts';
import { useHint } from '../commands/useHint.ts';
import { useMap } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './commentsButton.module.css';

/** All comments, with how many are open. */
export function CommentsButton() {
  const { words, language } = useWords();
  const hint = useHint();
  const isShown = useView(({ comments, isPanelShown }) => comments.isShown && isPanelShown);
  const comments = useMap((journey) => journey.comments);
  const open = useMemo(() => [...openCounts(comments).values()].reduce((sum, count) => sum + count, 0), [comments]);
  const name = words(isShown ? 'comments.hide' : 'comments.show');
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isShown}
      {...hint(open > 0 ? `${name}, ${words('comments.open', { count: open })}` : name, { command: 'view.comments' })}
      onClick={() => runCommand('view.comments')}
    >
      <MessageSquare size={16} aria-hidden />
      {open > 0 && <span aria-hidden>{numberIn(language).format(open)}</span>}
    </button>
  );
}
