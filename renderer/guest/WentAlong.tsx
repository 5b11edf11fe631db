import type { Guest } from './connection/guest.ts';
import { DoorPage } from './DoorPage.tsx';
import styles from './join.module.css';
import { useGuestWords } from './words.ts';

/** This page rests, so that nobody writes on where nobody reads; what waits went along to the new address. */
export function WentAlong({ guest, host }: { guest: Pick<Guest, 'stay'>; host: string }) {
  const { words } = useGuestWords();
  return (
    <DoorPage>
      <div className={styles['form']}>
        <h1>{words('guest.wentAlong.title')}</h1>
        <p className={styles['about']}>{words('guest.wentAlong.about', { host })}</p>
        <button type="button" className={styles['second']} onClick={guest.stay}>
          {words('guest.wentAlong.stay')}
        </button>
      </div>
    </DoorPage>
  );
}
