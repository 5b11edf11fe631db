import { useState } from 'react';
import { minutesOf } from '../../shared/workshop/minutes.ts';
import { minutesAsMarkdown } from '../../shared/workshop/minutesMarkdown.ts';
import { useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from './copyText.ts';
import { useHost } from './host.ts';
import styles from './panel.module.css';

/** What came of the workshop so far, onto the clipboard; it says so beside itself, for a sheet may cover all else. */
export function MinutesButton() {
  const { words, language } = useWords();
  const { live } = useSession();
  const host = useHost();
  const [said, setSaid] = useState('');
  if (!host?.running) return null;
  const { running, mapBefore } = host;
  const copy = () => {
    const after = live.snapshot();
    const { people, results, decisions, parked } = running.room;
    const meeting = { before: mapBefore ?? after, after, startedAt: running.startedAt, endedAt: Date.now() };
    const minutes = minutesOf({ ...meeting, people, results, decisions, parked }, words);
    const isCopied = copyText(minutesAsMarkdown(minutes, words, language));
    setSaid(words(isCopied ? 'workshop.minutesCopied' : 'workshop.minutesNotCopied'));
  };
  return (
    <span className={styles.minutes}>
      <Button onPress={copy}>{words('workshop.copyMinutes')}</Button>
      <span className={styles.about} role="status">
        {said}
      </span>
    </span>
  );
}
