import { type Ref, useState } from 'react';
import { useMyName } from '../session/me.ts';
import { useWords } from '../session/words.ts';
import { Face } from './Face.tsx';
import styles from './form.module.css';
import { useMyHue } from './useMyHue.ts';

interface SignatureProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly name: string;
  onWrite(name: string): void;
}

/** Under which name one writes: a field until it is known, and again when somebody wants another. */
export function Signature({ ref, name, onWrite }: SignatureProps) {
  const { words } = useWords();
  const me = useMyName();
  const hue = useMyHue(me);
  const [isAsked, ask] = useState(me === '');
  if (isAsked)
    return (
      <input
        ref={ref}
        aria-label={words('comments.name')}
        placeholder={words('comments.name')}
        title={words('comments.nameWhy')}
        required
        maxLength={80}
        value={name}
        onChange={(event) => onWrite(event.target.value)}
      />
    );
  return (
    <button
      type="button"
      className={styles.signature}
      aria-label={words('comments.signedAs', { name: me })}
      title={words('comments.signedAs', { name: me })}
      onClick={() => ask(true)}
    >
      <Face name={me} hue={hue} />
      <span>{me}</span>
    </button>
  );
}
