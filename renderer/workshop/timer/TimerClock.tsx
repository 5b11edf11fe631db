import type { Timer } from '../../../shared/workshop/timer.ts';
import { useWords } from '../../session/words.ts';
import { useSeat } from '../seat.ts';
import styles from './timer.module.css';
import { clockOf } from './timerWords.ts';
import { useBell } from './useBell.ts';
import { useTimeLeft } from './useTimeLeft.ts';

/** How much time is left, for all to see; rings where it should. `size` is that of its digits. */
export function TimerClock({ size = 19, isSilent = false }: { size?: number; isSilent?: boolean }) {
  const seat = useSeat();
  if (!seat?.room.timer) return null;
  const { timer, agenda } = seat.room;
  const step = agenda.steps.find(({ id }) => id === agenda.currentId);
  // The step is named beside the clock already.
  const label = timer.label === step?.title ? '' : timer.label;
  return <Clock now={seat.now} {...{ timer, label, size, isSilent }} />;
}

interface Props {
  timer: Timer;
  label: string;
  now: () => number;
  size: number;
  /** A second clock of the same timer in one window. */
  isSilent: boolean;
}

function Clock({ timer, label, now, size, isSilent }: Props) {
  const { words } = useWords();
  const left = useTimeLeft(timer, now);
  useBell(timer, left, isSilent);
  const time = clockOf(left);
  return (
    <span
      className={styles.clock}
      role="timer"
      aria-label={left === 0 ? words('workshop.timeUp') : words('workshop.timeLeft', { time })}
      data-over={left === 0 || undefined}
      data-resting={timer.endsAt === null || undefined}
      style={{ fontSize: size }}
    >
      <span className={styles.digits} aria-hidden>
        {left === 0 ? words('workshop.timeUp') : time}
      </span>
      <span className={styles.track} aria-hidden>
        <i style={{ width: `${Math.min(100, (100 * left) / Math.max(1, timer.total))}%` }} />
      </span>
      {label !== '' && (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      )}
    </span>
  );
}
