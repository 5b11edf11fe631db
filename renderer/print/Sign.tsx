import type { ReactNode } from 'react';
import styles from './Legend.module.css';

/** One line of the legend. */
export function Sign({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span className={styles.sign}>{sign}</span>
      <span>{children}</span>
    </li>
  );
}
