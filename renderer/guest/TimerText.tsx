import { useEffect, useState } from 'react';
import { timeLeft } from '../../shared/workshop/timer.ts';
import type { Seat } from '../workshop/seat.ts';
import styles from './timer.module.css';
import { useGuestWords } from './words.ts';

/** The facilitator's timer as everybody sees it: `4:12`. */
export function TimerText({ seat }: { seat: Seat }) {
  const { words } = useGuestWords();
  const { timer } = seat.room;
  const [now, setNow] = useState(seat.now);
  const isRunning = timer !== null && timer.endsAt !== null;
  useEffect(() => {
    setNow(seat.now());
    if (!isRunning) return;
    const clock = setInterval(() => setNow(seat.now()), 250);
    return () => clearInterval(clock);
  }, [seat, isRunning]);
  if (!timer) return null;
  const left = Math.ceil(timeLeft(timer, now) / 1000);
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <span
      className={styles['timer']}
      role="timer"
      aria-label={words('guest.timeLeft', { time })}
      data-over={left === 0 || undefined}
      data-last={(left > 0 && left <= 30) || undefined}
    >
      {left === 0 ? words('guest.timeOver') : time}
      {!isRunning && left > 0 && <small> {words('guest.paused')}</small>}
    </span>
  );
}
