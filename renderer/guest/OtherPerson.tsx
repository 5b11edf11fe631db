import type { Ticket } from '../../shared/workshop/messages.ts';
import { DoorPage } from './DoorPage.tsx';
import styles from './join.module.css';
import { useGuestWords } from './words.ts';

interface Props {
  readonly own: Ticket;
  readonly onStay: () => void;
  readonly onGo: () => void;
}

/** The address leads in as somebody else: whoever follows a stranger's link would lose their place by it. */
export function OtherPerson({ own: { name }, onStay, onGo }: Props) {
  const { words } = useGuestWords();
  return (
    <DoorPage>
      <div className={styles['form']}>
        <h1>{words('guest.otherPerson.title', { name })}</h1>
        <p className={styles['about']}>{words('guest.otherPerson.about')}</p>
        <button type="button" className={styles['enter']} onClick={onStay}>
          {words('guest.otherPerson.stay', { name })}
        </button>
        <button type="button" className={styles['second']} onClick={onGo}>
          {words('guest.otherPerson.go')}
        </button>
      </div>
    </DoorPage>
  );
}
