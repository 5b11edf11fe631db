import { useWords } from '../session/words.ts';
import { keysOf } from './keyNames.ts';
import styles from './keys.module.css';

/** The keys of a shortcut, each as it is on the keyboard. */
export function Keys({ of }: { of: string }) {
  const { language } = useWords();
  return (
    <span className={styles.keys}>
      {keysOf(of, language).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
