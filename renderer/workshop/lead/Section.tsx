import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** One thing of the panel, with its name. */
export const Section = ({ title, about, children }: { title: string; about?: string; children?: ReactNode }) => (
  <section className={styles.section} aria-label={title}>
    <h3>{title}</h3>
    {about && <p className={styles.about}>{about}</p>}
    {children}
  </section>
);
