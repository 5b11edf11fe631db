import type { ComponentProps } from 'react';
import styles from './controls.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** Said to screen readers, and shown as a hint unless there is another. */
  label: string;
}

/** A small tool at the head of a panel, or beside what it changes. */
export const SquareButton = ({ label, title = label, ...props }: Props) => (
  <button {...props} type="button" aria-label={label} title={title} className={styles.square} />
);
