import { type ReactNode, useState } from 'react';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import { minutesOf } from '../../../shared/workshop/minutes.ts';
import { minutesAsMarkdown } from '../../../shared/workshop/minutesMarkdown.ts';
import type { Minutes } from '../../../shared/workshop/minutesSchema.ts';
import { can, request } from '../../session/bridge.ts';
import { useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useHost } from '../host.ts';
import { copyText } from '../sheets/copyText.ts';
import styles from './panel.module.css';

/** What came of the workshop so far, as a file or onto the clipboard; it says so beside itself, for a sheet may cover all else. */
export function MinutesButton({ children }: { children?: ReactNode }) {
  const { words } = useWords();
  const { live } = useSession();
  const host = useHost();
  if (!host?.running) return null;
  const { running, mapBefore } = host;
  const minutesNow = () => {
    const after = live.snapshot();
    const { people, results, decisions, parked } = running.room;
    const meeting = { before: mapBefore ?? after, after, startedAt: running.startedAt, endedAt: Date.now() };
    return minutesOf({ ...meeting, people, results, decisions, parked }, words);
  };
  return <MinutesButtons minutesNow={minutesNow}>{children}</MinutesButtons>;
}

interface Props {
  minutesNow: () => Minutes;
  /** Stands beside them. */
  children?: ReactNode;
}

/** The ways in which minutes leave Senda. */
export function MinutesButtons({ minutesNow, children }: Props) {
  const { words, language } = useWords();
  const [said, setSaid] = useState('');
  const save = async (format: 'pdf' | 'md') => {
    setSaid(format === 'pdf' ? words('workshop.minutesMaking') : '');
    const answer = await request('minutes.save', { format, minutes: minutesNow() });
    if (answer.ok) setSaid(words('print.written', { file: answer.value.fileName }));
    else setSaid(answer.problem.kind === 'cancelled' ? '' : sentenceFor(answer.problem, words));
  };
  const copy = () => {
    const isCopied = copyText(minutesAsMarkdown(minutesNow(), words, language));
    setSaid(words(isCopied ? 'workshop.minutesCopied' : 'workshop.minutesNotCopied'));
  };
  return (
    <span className={styles.minutes}>
      {can('minutes.save') && (
        <>
          <Button onPress={() => void save('pdf')}>{words('workshop.minutesPdf')}</Button>
          <Button onPress={() => void save('md')}>{words('workshop.minutesMarkdown')}</Button>
        </>
      )}
      <Button onPress={copy}>{words('workshop.copyMinutes')}</Button>
      {children}
      <span className={styles.about} role="status">
        {said}
      </span>
    </span>
  );
}
