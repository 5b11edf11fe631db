import type { ReactNode } from 'react';
import { Mark } from '../ui/Mark.tsx';
import styles from './join.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useGuestWords } from './words.ts';

/** The frame of every page before and behind the door: whose it is, in which language, and what there is to say. */
export function DoorPage({ children }: { children: ReactNode }) {
  const { words } = useGuestWords();
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <span className={styles['mark']}>
          <Mark size={24} /> {words('guest.app')}
        </span>
        <LanguageSwitch />
      </header>
      {children}
    </main>
  );
}
