import type { Seat } from '../workshop/seat.ts';
import { clockOf } from '../workshop/timer/timerWords.ts';
import { useTimeLeft } from '../workshop/timer/useTimeLeft.ts';
import styles from './timer.module.css';
import { useGuestWords } from './words.ts';

const last = 30_000;

/** The facilitator's timer as everybody sees it: `4:12`. Beside a name there is no room for more; `TimeUp` says the end. */
export function TimerText({ seat }: { seat: Seat }) {
  const { words } = useGuestWords();
  const { timer } = seat.room;
  const left = useTimeLeft(timer, seat.now);
  if (!timer) return null;
  const time = clockOf(left);
  return (
    <span
      className={styles['timer']}
      role="timer"
      aria-label={left === 0 ? words('guest.timeOver') : words('guest.timeLeft', { time })}
      data-over={left === 0 || undefined}
      data-last={(left > 0 && left <= last) || undefined}
    >
      {time}
      {timer.endsAt === null && left > 0 && <small> {words('guest.paused')}</small>}
    </span>
  );
}
