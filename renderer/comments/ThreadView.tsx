import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Thread } from '../../shared/comments/threads.ts';
import { useMap } from '../session/session.ts';
import { showComments, useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { backToMap } from './backToMap.ts';
import { CommentForm } from './CommentForm.tsx';
import { draftOf } from './drafts.ts';
import { keepPlace } from './keepPlace.ts';
import { Said } from './Said.tsx';
import styles from './thread.module.css';
import { useCommentActs } from './useCommentActs.ts';

/** What was said, answered and settled; a thread that somebody was led to takes the keyboard. */
export function ThreadView({ thread }: { thread: Thread }) {
  const { words } = useWords();
  const { first, answers, isResolved } = thread;
  const article = useLedTo(thread.id);
  const author = first.author || words('comments.someone');
  return (
    <article
      ref={article}
      className={styles.thread}
      data-thread={thread.id}
      tabIndex={-1}
      aria-label={words('comments.thread', { author })}
      data-resolved={isResolved || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) backToMap();
      }}
    >
      <AboutFigure thread={thread} />
      <Said comment={first} />
      {answers.map((comment) => (
        <div key={comment.id} className={styles.answer}>
          <Said comment={comment} />
        </div>
      ))}
      <Acts thread={thread} author={author} />
    </article>
  );
}

function AboutFigure({ thread: { metricId } }: { thread: Thread }) {
  const { words } = useWords();
  const metric = useMap((journey) => (metricId === null ? undefined : journey.metrics[metricId]));
  if (metricId === null) return null;
  return (
    <p className={styles.figure}>
      {metric ? words('comments.figure', { metric: metric.name }) : words('comments.figureGone')}
    </p>
  );
}

function Acts({ thread, author }: { thread: Thread; author: string }) {
  const { words } = useWords();
  const acts = useCommentActs();
  const draft = `answer:${thread.id}`;
  const [isAnswering, setAnswering] = useState(draftOf(draft) !== undefined);
  const { isResolved, first } = thread;
  const by = first.resolved?.by;
  const form = useRef<HTMLDivElement>(null);
  const end = () => (form.current ? keepPlace(form.current, () => setAnswering(false)) : setAnswering(false));
  if (isAnswering)
    return (
      <div ref={form} className={styles.answer}>
        <CommentForm
          draft={draft}
          label={words('comments.replyTo', { author })}
          isTaken
          onSend={(text, name) => {
            acts.answer(thread, text, name);
            end();
          }}
          onCancel={end}
        />
      </div>
    );
  return (
    <div className={styles.acts}>
      <button type="button" onClick={() => setAnswering(true)}>
        <CornerDownRight size={12} aria-hidden /> {words('comments.reply')}
      </button>
      <button
        type="button"
        onClick={({ currentTarget }) => keepPlace(currentTarget, () => acts.resolve(thread, !isResolved))}
      >
        {isResolved ? <RotateCcw size={12} aria-hidden /> : <Check size={13} aria-hidden />}{' '}
        {words(isResolved ? 'comments.reopen' : 'comments.resolve')}
      </button>
      {isResolved && <span>{by ? words('comments.resolvedBy', { name: by }) : words('comments.resolvedMark')}</span>}
    </div>
  );
}

function useLedTo(threadId: string) {
  const article = useRef<HTMLElement>(null);
  const view = useViewStore();
  const isMeant = useView(({ comments }) => comments.threadId === threadId);
  useEffect(() => {
    if (!isMeant) return;
    article.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: 'nearest' });
    showComments(view, { threadId: null });
  }, [isMeant, view]);
  return article;
}
