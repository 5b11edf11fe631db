import { useState } from 'react';
import { useWords } from '../session/words.ts';
import styles from './comments.module.css';

interface CommentFormProps {
  readonly label: string;
  readonly isTaken?: boolean;
  onSend(text: string): void;
}

/** Enter sends, Shift and Enter begin a new line. */
export function CommentForm({ label, isTaken = false, onSend }: CommentFormProps) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={(field) => {
          if (isTaken && field && document.activeElement !== field) field.focus();
        }}
        rows={text === '' ? 1 : 3}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {text.trim() !== '' && <button type="submit">{words('panels.comments.send')}</button>}
    </form>
  );
}
