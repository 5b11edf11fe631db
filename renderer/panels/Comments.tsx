import { useMemo, useState } from 'react';
import { answerComment, removeComment, resolveComment, writeComment } from '../../shared/edits/comments.ts';
import type { Comment } from '../../shared/journey/comment.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { CommentForm } from './CommentForm.tsx';
import styles from './comments.module.css';
import { agoIn, threadsAbout } from './threads.ts';

/** What colleagues say about a record: threads, oldest first, settled ones folded away. */
export function Comments({ aboutId }: { aboutId: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const comments = useMap((journey) => journey.comments);
  const threads = useMemo(() => threadsAbout(comments, aboutId), [comments, aboutId]);
  const [areSettledShown, showSettled] = useState(false);
  const settled = threads.filter(({ first }) => first.isResolved);
  const open = threads.filter(({ first }) => !first.isResolved);
  const write = (text: string, author: string) =>
    edit(writeComment(aboutId, { author, text, writtenAt: new Date().toISOString() }));
  return (
    <section className={styles.comments}>
      <h3 className={styles.title}>{words('panels.comments.title')}</h3>
      {[...open, ...(areSettledShown ? settled : [])].map((thread) => (
        <Thread key={thread.first.id} {...thread} />
      ))}
      {settled.length > 0 && (
        <button
          type="button"
          className={styles.act}
          aria-expanded={areSettledShown}
          onClick={() => showSettled(!areSettledShown)}
        >
          {words('panels.comments.resolved', { count: settled.length })}
        </button>
      )}
      <CommentForm label={words('panels.comments.write')} onSend={write} />
    </section>
  );
}

function Thread({ first, answers }: { first: Readonly<Comment>; answers: readonly Readonly<Comment>[] }) {
  const { words } = useWords();
  const edit = useEdit();
  const [isAnswering, setAnswering] = useState(false);
  const answer = (text: string, author: string) => {
    edit(answerComment(first.id, { author, text, writtenAt: new Date().toISOString() }));
    setAnswering(false);
  };
  return (
    <div className={styles.thread} data-settled={first.isResolved || undefined}>
      <Said comment={first} />
      {answers.map((comment) => (
        <div key={comment.id} className={styles.answer}>
          <Said comment={comment} />
        </div>
      ))}
      <div className={styles.acts}>
        <button type="button" className={styles.act} onClick={() => setAnswering(!isAnswering)}>
          {words('panels.comments.answer')}
        </button>
        <button type="button" className={styles.act} onClick={() => edit(resolveComment(first.id, !first.isResolved))}>
          {words(first.isResolved ? 'panels.comments.reopen' : 'panels.comments.resolve')}
        </button>
        <button
          type="button"
          className={styles.act}
          aria-label={words('panels.comments.remove')}
          onClick={() => edit(removeComment(first.id))}
        >
          {words('panels.remove')}
        </button>
      </div>
      {isAnswering && (
        <CommentForm
          isTaken
          label={words('panels.comments.answerTo', { author: first.author || words('panels.comments.someone') })}
          onSend={answer}
        />
      )}
    </div>
  );
}

function Said({ comment: { author, text, writtenAt } }: { comment: Readonly<Comment> }) {
  const { words, language } = useWords();
  return (
    <p className={styles.said}>
      <b>{author || words('panels.comments.someone')}</b> {text}{' '}
      <time dateTime={writtenAt}>{agoIn(language, writtenAt, Date.now())}</time>
    </p>
  );
}
