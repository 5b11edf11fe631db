import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './controls.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** primary: the one thing to do here. */
  kind?: 'primary' | 'normal' | 'plain' | 'danger';
}

export const Button = ({ kind = 'normal', ...props }: Props) => (
  <AriaButton {...props} className={styles.button ?? ''} data-kind={kind} />
);
