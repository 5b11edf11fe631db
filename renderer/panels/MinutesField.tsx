import { useId, useState } from 'react';
import { formatMinutes } from '../../shared/layout/formatTimes.ts';
import { minutesFrom } from '../../shared/text/duration.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import styles from './fields.module.css';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number | null;
  onWrite(minutes: number | null): void;
}

/** A time as people write it: "1 h 20 min". It is understood when the field is left. */
export function MinutesField({ label, value, onWrite }: MinutesFieldProps) {
  const { words, language } = useWords();
  const id = useId();
  const shown = value === null ? '' : formatMinutes(value, language);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const minutes = typed === null || typed === shown ? value : minutesFrom(typed);
    if (minutes === undefined) return setWrong(true);
    setTyped(null);
    if (minutes !== value) onWrite(minutes);
  };
  return (
    <div className={styles.minutes}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={input.input}
        id={id}
        value={typed ?? shown}
        placeholder={words('details.times.example')}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(false);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key !== 'Escape') return;
          setTyped(null);
          setWrong(false);
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {words('details.times.wrong')}
        </p>
      )}
    </div>
  );
}
