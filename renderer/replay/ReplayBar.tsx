import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Mark } from './marks.ts';
import { type Player, speeds } from './player.ts';
import styles from './replay.module.css';
import { timeIn } from './times.ts';
import { usePlayed, usePlaying } from './usePlaying.ts';

interface Props {
  player: Player;
  marks: readonly Mark[];
}

/** Play, speed, and the line of time with its marks. */
export function ReplayBar({ player, marks }: Props) {
  const { words, language } = useWords();
  const isPlaying = usePlayed(player, (played) => played.isPlaying);
  const speed = usePlayed(player, (played) => played.speed);
  usePlaying(player);
  return (
    <footer className={styles.bar}>
      <IconButton label={words('replay.before')} onPress={() => player.step(-1)}>
        <SkipBack size={16} aria-hidden />
      </IconButton>
      <button
        type="button"
        className={styles.play}
        aria-label={words(isPlaying ? 'replay.pause' : 'replay.play')}
        onClick={() => player.play(!isPlaying)}
      >
        {isPlaying ? <Pause size={18} aria-hidden /> : <Play size={18} aria-hidden />}
      </button>
      <IconButton label={words('replay.after')} onPress={() => player.step(1)}>
        <SkipForward size={16} aria-hidden />
      </IconButton>
      <Scrubber player={player} marks={marks} />
      <fieldset className={styles.speeds} aria-label={words('replay.speed')}>
        {speeds.map((one) => (
          <button key={one} type="button" aria-pressed={one === speed} onClick={() => player.setSpeed(one)}>
            {words('replay.times', { speed: numberIn(language).format(one) })}
          </button>
        ))}
      </fieldset>
    </footer>
  );
}

function Scrubber({ player, marks }: Props) {
  const { words, language } = useWords();
  const { startedAt, endedAt, steps } = player.replay;
  const time = usePlayed(player, (played) => played.time);
  const done = usePlayed(player, (played) => played.steps);
  const n = numberIn(language);
  const counts = { done: n.format(done), all: n.format(steps.length) };
  const share = (at: number) => `${(100 * (at - startedAt)) / Math.max(1, endedAt - startedAt)}%`;
  const walk = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(player, marks);
  };
  return (
    <div className={styles.scrubber}>
      <p className={styles.clock}>
        <b>{timeIn(language).format(time)}</b> {words('replay.left', counts)}
      </p>
      <div className={styles.line}>
        {marks.map(({ at, kind, text }) => (
          <i key={`${at} ${text}`} className={styles.tick} data-kind={kind} style={{ left: share(at) }} title={text} />
        ))}
        <input
          type="range"
          min={startedAt}
          max={endedAt}
          step={1}
          value={time}
          aria-label={words('replay.scrubber')}
          aria-valuetext={words('replay.said', { time: timeIn(language).format(time), ...counts })}
          style={{ ['--done' as string]: share(time) }}
          onKeyDown={walk}
          onChange={({ currentTarget }) => player.seek(Number(currentTarget.value))}
        />
      </div>
    </div>
  );
}

/** From one change to the next, and from one mark to the next: seconds mean nothing to who looks for what happened. */
const keys: Readonly<Record<string, (player: Player, marks: readonly Mark[]) => void>> = {
  ArrowLeft: (player) => player.step(-1),
  ArrowDown: (player) => player.step(-1),
  ArrowRight: (player) => player.step(1),
  ArrowUp: (player) => player.step(1),
  PageUp: (player, marks) => toMark(player, marks, 1),
  PageDown: (player, marks) => toMark(player, marks, -1),
  Home: (player) => player.seek(player.replay.startedAt),
  End: (player) => player.seek(player.replay.endedAt),
  ' ': (player) => player.play(!player.store.getState().isPlaying),
};

function toMark(player: Player, marks: readonly Mark[], by: 1 | -1): void {
  const { time } = player.store.getState();
  const { startedAt, endedAt } = player.replay;
  if (by > 0) player.seek(marks.find(({ at }) => at > time)?.at ?? endedAt);
  else player.seek(marks.filter(({ at }) => at < time).at(-1)?.at ?? startedAt);
}
