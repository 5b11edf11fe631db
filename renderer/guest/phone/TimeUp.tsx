import { X } from 'lucide-react';
import { useState } from 'react';
import type { Timer } from '../../../shared/workshop/timer.ts';
import type { Seat } from '../../workshop/seat.ts';
import { useBell } from '../../workshop/timer/useBell.ts';
import { useTimeLeft, useWhenOver } from '../../workshop/timer/useTimeLeft.ts';
import { useGuestWords } from '../words.ts';
import styles from './phone.module.css';

/** The end of the time, over the whole width: who writes does not look at a clock. It goes by a tap, or with the timer. */
export function TimeUp({ seat }: { seat: Seat }) {
  const { words } = useGuestWords();
  const { timer } = seat.room;
  const left = useTimeLeft(timer, seat.now);
  const [ended, setEnded] = useState<Timer | null>(null);
  useBell(timer, left);
  useWhenOver(timer, left, () => setEnded(timer));
  if (!timer || left > 0 || ended?.endsAt !== timer.endsAt) return null;
  return (
    <div className={styles['timeUp']} role="alert">
      <span>{words('guest.timeOver')}</span>
      <button type="button" aria-label={words('guest.hideTimeUp')} onClick={() => setEnded(null)}>
        <X size={20} aria-hidden />
      </button>
    </div>
  );
}
