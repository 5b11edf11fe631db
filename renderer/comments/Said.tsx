import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { piecesOf } from '../../shared/comments/mentions.ts';
import { isSamePerson } from '../../shared/comments/people.ts';
import type { Comment } from '../../shared/journey/comment.ts';
import { useMyName } from '../session/me.ts';
import { useWords } from '../session/words.ts';
import { SquareButton } from '../ui/SquareButton.tsx';
import { agoIn, momentIn } from './ago.ts';
import { CommentForm } from './CommentForm.tsx';
import { Face } from './Face.tsx';
import { keepPlace } from './keepPlace.ts';
import styles from './thread.module.css';
import { useCommentActs } from './useCommentActs.ts';
import { usePeople } from './usePeople.ts';

/** One comment: who, when, what. Its author may find other words for it, or take it back. */
export function Said({ comment }: { comment: Readonly<Comment> }) {
  const { words, language } = useWords();
  const me = useMyName();
  const [isChanging, setChanging] = useState(false);
  const { id, author, hue, writtenAt, editedAt, text } = comment;
  const name = author || words('comments.someone');
  if (isChanging) return <Rewording comment={comment} onEnd={() => setChanging(false)} />;
  return (
    <div className={styles.said} data-comment={id}>
      <Face name={author} hue={hue} />
      <p className={styles.by}>
        <b>{name}</b>
        <time dateTime={writtenAt} title={momentIn(language, writtenAt)}>
          {agoIn(language, writtenAt, Date.now())}
          {editedAt !== '' && `, ${words('comments.edited')}`}
        </time>
      </p>
      {isSamePerson(author, me) && <Own id={id} onChange={() => setChanging(true)} />}
      <CommentText text={text} />
    </div>
  );
}

function Own({ id, onChange }: { id: string; onChange(): void }) {
  const { words } = useWords();
  const acts = useCommentActs();
  return (
    <span className={styles.own}>
      <SquareButton label={words('comments.change')} onClick={onChange}>
        <Pencil size={12} aria-hidden />
      </SquareButton>
      <SquareButton
        label={words('comments.remove')}
        onClick={({ currentTarget }) => keepPlace(currentTarget, () => acts.remove(id))}
      >
        <Trash2 size={12} aria-hidden />
      </SquareButton>
    </span>
  );
}

function Rewording({ comment: { id, text }, onEnd }: { comment: Readonly<Comment>; onEnd(): void }) {
  const { words } = useWords();
  const acts = useCommentActs();
  const place = useRef<HTMLDivElement>(null);
  const end = () => (place.current ? keepPlace(place.current, onEnd) : onEnd());
  return (
    <div ref={place}>
      <CommentForm
        draft={`change:${id}`}
        label={words('comments.changeLabel')}
        first={text}
        sendLabel={words('comments.keep')}
        isTaken
        onSend={(changed) => {
          if (changed !== text) acts.reword(id, changed);
          end();
        }}
        onCancel={end}
      />
    </div>
  );
}

function CommentText({ text }: { text: string }) {
  const people = usePeople();
  const me = useMyName();
  let at = 0;
  return (
    <p className={styles.text}>
      {piecesOf(text, people).map(({ text: piece, person }) => {
        const key = at;
        at += piece.length;
        return person === null ? (
          piece
        ) : (
          <span key={key} className={styles.mention} data-me={isSamePerson(person, me) || undefined}>
            {piece}
          </span>
        );
      })}
    </p>
  );
}
