import { ExternalLink, Unlink } from 'lucide-react';
import { useState } from 'react';
import { noteAddress } from '../../shared/notes/noteAddress.ts';
import { useWords } from '../session/words.ts';
import { SquareButton } from '../ui/SquareButton.tsx';
import styles from './note.module.css';

interface Props {
  /** Where the words lead by now; null for none. */
  readonly href: string | null;
  readonly isTaken: boolean;
  onSet(href: string | null): void;
  onOpen(href: string): void;
  onLeave(): void;
}

/** The address that the selected words lead to. */
export function LinkForm({ href, isTaken, onSet, onOpen, onLeave }: Props) {
  const { words } = useWords();
  const [typed, setTyped] = useState(href ?? '');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault();
        const address = noteAddress(typed);
        if (typed.trim() === '') onSet(null);
        else if (address === null) setWrong(true);
        else onSet(address);
      }}
    >
      <input
        ref={(field) => {
          if (isTaken && field && document.activeElement?.tagName !== 'INPUT') field.focus();
        }}
        aria-label={words('details.note.address')}
        placeholder={words('details.address.add')}
        spellCheck={false}
        value={typed}
        aria-invalid={isWrong || undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      {href !== null && (
        <>
          <SquareButton label={words('details.address.open')} onClick={() => onOpen(href)}>
            <ExternalLink size={13} aria-hidden />
          </SquareButton>
          <SquareButton label={words('details.note.unlink')} onClick={() => onSet(null)}>
            <Unlink size={13} aria-hidden />
          </SquareButton>
        </>
      )}
      {isWrong && (
        <p className={styles.wrong} role="alert">
          {words('details.note.noAddress')}
        </p>
      )}
    </form>
  );
}
