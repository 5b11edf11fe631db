import { useState } from 'react';
import { chooseMyName, useMyName } from '../session/me.ts';
import { useWords } from '../session/words.ts';
import styles from './comments.module.css';

interface CommentFormProps {
  readonly label: string;
  readonly isTaken?: boolean;
  onSend(text: string, author: string): void;
}

/** Enter sends, Shift and Enter begin a new line. Who signs is asked once, and can be changed in the same place. */
export function CommentForm({ label, isTaken = false, onSend }: CommentFormProps) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const known = useMyName();
  const [name, setName] = useState(known);
  const send = () => {
    if (text.trim() === '') return;
    if (name.trim() !== known) void chooseMyName(name);
    onSend(text.trim(), name.trim());
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
      {text.trim() !== '' && (
        <div className={styles.foot}>
          <input
            aria-label={words('panels.comments.name')}
            placeholder={words('panels.comments.name')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit">{words('panels.comments.send')}</button>
        </div>
      )}
    </form>
  );
}
