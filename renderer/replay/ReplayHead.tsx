import { Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './replay.module.css';
import { nameOfRecording } from './times.ts';
import type { useRecordings } from './useRecordings.ts';

interface Props {
  recordings: ReturnType<typeof useRecordings>;
  onClose: () => void;
  children: ReactNode;
}

/** Which workshop it is, its minutes, and the ways out. */
export function ReplayHead({ recordings, onClose, children }: Props) {
  const { words, language } = useWords();
  const { id, setId } = recordings;
  const all = recordings.recordings ?? [];
  const current = all.find((one) => one.id === id);
  return (
    <header className={styles.head}>
      <div>
        <h2 id="replay-title">{words('replay.title')}</h2>
        <p className={styles.quiet}>{words('replay.about')}</p>
      </div>
      {all.length > 1 ? (
        <select
          className={styles.choice}
          aria-label={words('replay.session')}
          value={id ?? ''}
          onChange={({ currentTarget }) => setId(currentTarget.value)}
        >
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOfRecording(one, words, language)}
            </option>
          ))}
        </select>
      ) : (
        current && <p className={styles.when}>{nameOfRecording(current, words, language)}</p>
      )}
      <span className={styles.acts}>
        {children}
        {current && !current.isRunning && <Forget key={id} onForget={recordings.forget} />}
        <IconButton label={words('replay.close')} onPress={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

/** It asks, for what is gone is gone. */
function Forget({ onForget }: { onForget: () => Promise<void> }) {
  const { words } = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <IconButton label={words('replay.forget')} onPress={() => setAsking(true)}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    );
  return (
    <fieldset className={styles.asking} aria-label={words('replay.forget')}>
      <span>{words('replay.forgetQuestion')}</span>
      <Button kind="danger" onPress={() => void onForget()}>
        {words('replay.forgetIt')}
      </Button>
      <Button kind="plain" autoFocus onPress={() => setAsking(false)}>
        {words('replay.keep')}
      </Button>
    </fieldset>
  );
}
