import { BarChart3, Bookmark, CircleCheck, Eye, EyeOff, ListChecks, Vote } from 'lucide-react';
import { type Did, didIn } from '../../shared/workshop/replay/did.ts';
import { hueStyle } from '../faces/hueStyle.ts';
import { useWords } from '../session/words.ts';
import styles from './aside.module.css';
import type { Mark, MarkKind } from './marks.ts';
import type { Player } from './player.ts';
import { timeIn } from './times.ts';
import { usePlayed } from './usePlaying.ts';

interface Props {
  player: Player;
  marks: readonly Mark[];
}

/** Who did what just now, and all that happened in the room: each is a way to its moment. */
export function ReplayAside({ player, marks }: Props) {
  const { words } = useWords();
  return (
    <aside className={styles.aside}>
      <h3>{words('replay.now')}</h3>
      <JustNow player={player} />
      <h3>{words('replay.marks')}</h3>
      {marks.length === 0 ? (
        <p className={styles.quiet}>{words('replay.noMarks')}</p>
      ) : (
        <Marks {...{ player, marks }} />
      )}
    </aside>
  );
}

/** As many as are read in one look. */
const mostShown = 7;

function JustNow({ player }: { player: Player }) {
  const { words, language } = useWords();
  const done = usePlayed(player, ({ steps }) => steps);
  const { replay, live } = player;
  const journey = live.snapshot();
  const said: (Did & { readonly nr: number })[] = [];
  for (let nr = done - 1; nr >= 0 && said.length < mostShown; nr -= 1) {
    const step = replay.steps[nr];
    if (step) said.push(...didIn(step, replay, journey, words).map((did, place) => ({ ...did, nr: nr * 10 + place })));
  }
  if (said.length === 0) return <p className={styles.quiet}>{words('replay.nowNone')}</p>;
  return (
    <ol className={styles.acts}>
      {said.slice(0, mostShown).map(({ nr, at, name, hue, text }) => (
        <li key={nr} style={hue === null ? {} : hueStyle(hue)} data-hued={hue === null ? undefined : true}>
          <p>
            <b>{name}</b> {text}
          </p>
          <time>{timeIn(language).format(at)}</time>
        </li>
      ))}
    </ol>
  );
}

const signs: Readonly<Record<MarkKind, typeof Eye>> = {
  step: ListChecks,
  hide: EyeOff,
  reveal: Eye,
  vote: Vote,
  result: BarChart3,
  decision: CircleCheck,
  parked: Bookmark,
};

function Marks({ player, marks }: Props) {
  const { language } = useWords();
  const time = usePlayed(player, (played) => played.time);
  const current = marks.filter(({ at }) => at <= time).length - 1;
  return (
    <ol className={styles.marks}>
      {marks.map(({ at, kind, text }, nr) => {
        const Sign = signs[kind];
        return (
          <li key={`${at} ${text}`}>
            <button
              type="button"
              data-kind={kind}
              aria-current={nr === current || undefined}
              title={text}
              onClick={() => player.seek(at)}
            >
              <Sign size={14} aria-hidden />
              <span>{text}</span>
              <time>{timeIn(language).format(at)}</time>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
