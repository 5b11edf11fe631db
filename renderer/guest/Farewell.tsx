import { useEffect, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Ticket } from '../../shared/workshop/messages.ts';
import { CopyButton } from './CopyButton.tsx';
import type { GuestView } from './connection/guest.ts';
import { DoorPage } from './DoorPage.tsx';
import styles from './join.module.css';
import { useGuestWords } from './words.ts';

interface Props {
  readonly view: GuestView;
  readonly why: BridgeProblem;
  readonly ticket: Ticket;
  readonly onAgain: () => void;
}

/** The way out: why it ended, and the way back in. */
export function Farewell({ view, why, ticket, onAgain }: Props) {
  const { words } = useGuestWords();
  const [name] = useState(view.seat?.me.name ?? '');
  useEffect(() => {
    document.title = words('guest.app');
  }, [words]);
  const isOut = why.kind === 'workshop-removed';
  return (
    <DoorPage>
      <div className={styles['form']}>
        <h1>
          {words(isOut ? 'guest.farewell.removed' : 'guest.farewell.title')}
          {!isOut && name !== '' && `, ${name}`}
        </h1>
        <p className={styles['about']}>
          {why.kind === 'workshop-left' ? words('guest.farewell.left') : sentenceFor(why, words)}{' '}
          {!isOut && words('guest.farewell.elsewhere')}
        </p>
        {why.kind !== 'workshop-over' && !isOut && (
          <button type="button" className={styles['enter']} onClick={onAgain}>
            {words('guest.farewell.again')}
          </button>
        )}
        {why.kind === 'workshop-left' && view.seat?.room.rules.mayTakeCopy && <CopyButton token={ticket.token} />}
      </div>
    </DoorPage>
  );
}
