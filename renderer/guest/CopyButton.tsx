import { useState } from 'react';
import { takeCopy } from './copy.ts';
import styles from './join.module.css';
import { useGuestWords } from './words.ts';

/** The map as a file to take home. */
export function CopyButton({ token }: { token: string }) {
  const { words } = useGuestWords();
  const [isMissing, setMissing] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['second']}
        onClick={() => void takeCopy(token).then((isThere) => setMissing(!isThere))}
      >
        {words('guest.copy')}
      </button>
      {isMissing && (
        <p className={styles['problem']} role="alert">
          {words('guest.copyFailed')}
        </p>
      )}
    </>
  );
}
