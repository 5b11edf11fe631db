import { useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { GuestView } from '../guest/connection/guest.ts';
import { request } from '../session/bridge.ts';
import { useWords } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import styles from './visit.module.css';

interface Props {
  readonly why: BridgeProblem;
  readonly view: GuestView;
  /** Null where one cannot come back. */
  readonly again: (() => void) | null;
}

/** The way out: why it ended, a copy to keep, and the way back in. */
export function VisitOver({ why, view, again }: Props) {
  const { words } = useWords();
  const [name] = useState(view.seat?.me.name ?? '');
  const [said, setSaid] = useState('');
  const isOut = why.kind === 'workshop-removed';
  const isLeft = why.kind === 'workshop-left';
  const copy = async () => {
    const answer = await request('visit.copy', undefined);
    if (!answer.ok) setSaid(sentenceFor(answer.problem, words));
    else if (answer.value.fileName) setSaid(words('visit.copyKept', { fileName: answer.value.fileName }));
  };
  const title = name === '' ? words('visit.over') : words('visit.overNamed', { name });
  return (
    <main className={styles.screen}>
      <h1>{isOut ? words('visit.out') : title}</h1>
      <p>{isLeft ? words('visit.left') : sentenceFor(why, words)}</p>
      <div className={styles.acts}>
        {isLeft && again && (
          <Button kind="primary" onPress={again}>
            {words('visit.again')}
          </Button>
        )}
        {isLeft && view.seat?.room.rules.mayTakeCopy && (
          <Button onPress={() => void copy()}>{words('guest.copy')}</Button>
        )}
        <Button onPress={() => void request('visit.leave', undefined)}>{words('visit.home')}</Button>
      </div>
      {said !== '' && <p role="status">{said}</p>}
    </main>
  );
}
