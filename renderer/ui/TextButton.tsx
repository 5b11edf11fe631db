import type { ComponentProps } from 'react';
import styles from './textButton.module.css';

/** A button that reads as words: beside a sentence, or within it. */
export const TextButton = (props: Omit<ComponentProps<'button'>, 'className' | 'type'>) => (
  <button {...props} type="button" className={styles.button} />
);
