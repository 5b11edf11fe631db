import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { chooseMyName, useMyName } from '../session/me.ts';
import { useWords } from '../session/words.ts';
import { draftOf, keepDraft } from './drafts.ts';
import styles from './form.module.css';
import { MentionList } from './MentionList.tsx';
import { Signature } from './Signature.tsx';
import { useMentioning } from './useMentioning.ts';

interface CommentFormProps {
  /** Under which what was begun is kept until it is sent. */
  readonly draft: string;
  readonly label: string;
  readonly first?: string;
  readonly sendLabel?: string;
  /** Takes the keyboard when it appears, or becomes true. */
  readonly isTaken?: boolean;
  /** What else can be said of the comment, while one is written. */
  readonly children?: ReactNode;
  onTaken?(): void;
  onSend(text: string, author: string): void;
  onCancel?(): void;
}

/** Control and Enter send. Who signs is asked once, and can be changed in the same place. */
export function CommentForm(props: CommentFormProps) {
  const { draft, label, first = '', isTaken = false, children, onTaken, onSend, onCancel } = props;
  const { words } = useWords();
  const me = useMyName();
  const field = useRef<HTMLTextAreaElement>(null);
  const signature = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(draftOf(draft) ?? first);
  const [name, setName] = useState(me);
  const write = (next: string) => {
    setText(next);
    keepDraft(draft, next === first ? '' : next);
  };
  const mentioning = useMentioning(field, text, write);
  useTaking(field, isTaken, onTaken);
  const hasWords = text.trim() !== '';
  useEffect(() => {
    // Its foot appears with the first letter, and must not lie below the edge of the panel.
    const form = field.current?.form;
    if (hasWords && form?.contains(document.activeElement)) form.scrollIntoView({ block: 'nearest' });
  }, [hasWords]);

  const send = () => {
    if (!hasWords) return;
    const author = name.trim() || me;
    if (author === '') return signature.current?.focus();
    if (author !== me) void chooseMyName(author);
    keepDraft(draft, '');
    setText(first);
    onSend(text.trim(), author);
  };
  const cancel = () => {
    keepDraft(draft, '');
    onCancel?.();
  };
  const press = (event: KeyboardEvent) => {
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isLeft = event.key === 'Escape' && onCancel !== undefined;
    if (mentioning.press(event)) event.preventDefault();
    else if (isSent || isLeft) {
      event.preventDefault();
      if (isSent) send();
      else cancel();
    }
    // What is not sent yet is no step of the map: the field takes back its own letters.
    if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation();
  };

  return (
    <form
      className={styles.form}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <span className={styles.box} data-asked={text === '' ? label : undefined}>
        <textarea
          ref={field}
          aria-label={label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={mentioning.listId}
          aria-activedescendant={mentioning.found.length > 0 ? `${mentioning.listId}-${mentioning.at}` : undefined}
          rows={text === '' ? 1 : 3}
          placeholder={label}
          value={text}
          onChange={(event) => {
            write(event.target.value);
            mentioning.look();
          }}
          onSelect={mentioning.look}
          onBlur={mentioning.close}
        />
      </span>
      <MentionList {...mentioning} />
      {hasWords && (
        <>
          {children}
          <div className={styles.foot}>
            <Signature ref={signature} name={name} onWrite={setName} />
            {onCancel && (
              <button type="button" className={styles.plain} onClick={cancel}>
                {words('comments.cancel')}
              </button>
            )}
            <button type="submit" className={styles.send} title={words('comments.sendKeys')}>
              {props.sendLabel ?? words('comments.send')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

function useTaking(field: React.RefObject<HTMLTextAreaElement | null>, isTaken: boolean, onTaken?: () => void) {
  const told = useRef(onTaken);
  told.current = onTaken;
  useEffect(() => {
    const element = field.current;
    if (!isTaken || !element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    element.scrollIntoView({ block: 'nearest' });
    told.current?.();
  }, [field, isTaken]);
}
