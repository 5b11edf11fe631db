import { Pause, Play, Volume2, VolumeX, X } from 'lucide-react';
import { useState } from 'react';
import { can } from '../../../shared/workshop/role.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSeat } from '../seat.ts';
import { TimerClock } from '../timer/TimerClock.tsx';
import { useActing } from '../useActing.ts';
import styles from './panel.module.css';

const minute = 60_000;
const usual = [3, 5, 10, 15];

/** The clock of the workshop, and for the facilitator all that moves it. */
export function TimerTools() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const { timer } = seat.room;
  if (!timer) return <NewTimer />;
  const isResting = timer.endsAt === null;
  return (
    <div className={styles.timer}>
      <TimerClock size={40} isSilent />
      {can(seat.me.role, 'lead') && (
        <span className={styles.buttons}>
          <IconButton
            label={words(isResting ? 'workshop.resume' : 'workshop.pause')}
            onPress={() => void act({ kind: isResting ? 'timer.resume' : 'timer.pause' })}
          >
            {isResting ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
          </IconButton>
          <IconButton label={words('workshop.addMinute')} onPress={() => void act({ kind: 'timer.add', more: minute })}>
            {words('workshop.plusMinute')}
          </IconButton>
          <IconButton
            label={words('workshop.takeMinute')}
            onPress={() => void act({ kind: 'timer.add', more: -minute })}
          >
            {words('workshop.minusMinute')}
          </IconButton>
          <IconButton
            label={words('workshop.sound')}
            aria-pressed={timer.hasSound}
            onPress={() => void act({ kind: 'timer.sound', hasSound: !timer.hasSound })}
          >
            {timer.hasSound ? <Volume2 size={16} aria-hidden /> : <VolumeX size={16} aria-hidden />}
          </IconButton>
          <IconButton label={words('workshop.endTimer')} onPress={() => void act({ kind: 'timer.stop' })}>
            <X size={16} aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  );
}

function NewTimer() {
  const { words } = useWords();
  const act = useActing();
  const [typed, setTyped] = useState('5');
  const [hasSound, setSound] = useState(true);
  const start = (minutes: number) => {
    if (minutes > 0) void act({ kind: 'timer.start', total: Math.round(minutes * minute), label: '', hasSound });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        start(Number(typed));
      }}
    >
      <span className={styles.line}>
        <input
          type="number"
          min={0.5}
          max={600}
          step={0.5}
          aria-label={words('workshop.minutes')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <span>{words('workshop.minutes')}</span>
        <Button type="submit" kind="primary">
          {words('workshop.startTimer')}
        </Button>
      </span>
      <span className={styles.buttons}>
        {usual.map((minutes) => (
          <Button key={minutes} onPress={() => start(minutes)}>
            {words('workshop.shortMinutes', { minutes })}
          </Button>
        ))}
      </span>
      <label className={styles.check}>
        <input type="checkbox" checked={hasSound} onChange={({ currentTarget }) => setSound(currentTarget.checked)} />
        {words('workshop.sound')}
      </label>
    </form>
  );
}
