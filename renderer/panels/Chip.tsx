import type { ReactNode } from 'react';
import styles from './panels.module.css';

/** Something that is so or not. */
export const Chip = (props: { isOn: boolean; onChange(isOn: boolean): void; children: ReactNode }) => (
  <button type="button" className={styles.chip} aria-pressed={props.isOn} onClick={() => props.onChange(!props.isOn)}>
    {props.children}
  </button>
);
