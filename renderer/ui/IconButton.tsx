import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import styles from './controls.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** Said to screen readers and shown as a hint. */
  label: string;
  children: ReactNode;
}

export const IconButton = ({ label, children, ...props }: Props) => (
  <span title={label}>
    <Button {...props} aria-label={label} className={styles.icon ?? ''}>
      {children}
    </Button>
  </span>
);
