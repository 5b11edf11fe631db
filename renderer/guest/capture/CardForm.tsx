import { useEffect, useRef, useState } from 'react';
import { useGuestWords } from '../words.ts';
import styles from './capture.module.css';

interface Props {
  readonly text: string;
  readonly onKeep: (text: string) => void;
  readonly onTakeBack: () => void;
  readonly onCancel: () => void;
}

/** A card of one's own, opened. */
export function CardForm({ text, onKeep, onTakeBack, onCancel }: Props) {
  const { words } = useGuestWords();
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles['change']}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== '') onKeep(draft.trim());
      }}
    >
      <textarea
        aria-label={words('guest.changing')}
        value={draft}
        rows={3}
        maxLength={4000}
        ref={field}
        onChange={({ target }) => setDraft(target.value)}
      />
      <div className={styles['acts']}>
        <button type="submit" data-kind="main" disabled={draft.trim() === ''}>
          {words('guest.keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {words('guest.cancel')}
        </button>
        <button type="button" data-kind="danger" onClick={onTakeBack}>
          {words('guest.takeBack')}
        </button>
      </div>
    </form>
  );
}
