import type { ReactNode } from 'react';
import { useState } from 'react';
import styles from './fold.module.css';

/** Which groups somebody opened, for as long as the window stands: the next card shows them open as well. */
const opened = new Map<string, boolean>();

interface FoldProps {
  /** The same name is the same group in every panel. */
  readonly name: string;
  readonly title: string;
  /** What is inside, in a few words, while it is folded. */
  readonly hint?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A group of fields that folds away, so that a panel is no wall. */
export function Fold({ name, title, hint = '', isOpen = false, children }: FoldProps) {
  const [isShown, setShown] = useState(opened.get(name) ?? isOpen);
  return (
    <details
      className={styles.fold}
      open={isShown}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isShown) opened.set(name, currentTarget.open);
        setShown(currentTarget.open);
      }}
    >
      <summary>
        {title}
        {!isShown && hint !== '' && <span>{hint}</span>}
      </summary>
      {isShown && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
