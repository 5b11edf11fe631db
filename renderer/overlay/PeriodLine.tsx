import { Pause, Play } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Metric } from '../../shared/journey/metric.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { useHint } from '../commands/useHint.ts';
import { periodsOf } from '../session/figuresOf.ts';
import { useMap } from '../session/session.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './overlay.module.css';
import { usePlaying } from './usePlaying.ts';
import { useRoom } from './useRoom.ts';

/** When: the whole, or one of the periods; arrow keys walk along. */
export function PeriodLine({ metric }: { metric: Metric }) {
  const { words, language } = useWords();
  const hint = useHint();
  const view = useViewStore();
  const figures = useMap((journey) => journey.figures);
  const period = useView((state) => state.overlay.period);
  const periods = periodsOf(figures, metric.id);
  const choose = (chosen: string) => view.setState(({ overlay }) => ({ overlay: { ...overlay, period: chosen } }));
  const playing = usePlaying(periods, period, choose);
  const isProjected = useView((state) => state.isProjected);
  const { line, room } = useRoom();
  if (periods.length === 0) return null;
  const stops = ['', ...periods];
  const isYearly = periods.every((each) => each.length === 4);
  const step = (isYearly ? 40 : 56) * (isProjected ? 1.25 : 1);
  const every = Math.ceil((stops.length * step) / room);
  return (
    <div className={styles['time']} ref={line}>
      {periods.length > 1 && playing.isAllowed && (
        <button
          type="button"
          className={styles['play']}
          {...hint(words(playing.isPlaying ? 'overlay.pause' : 'overlay.play'))}
          onClick={playing.toggle}
        >
          {playing.isPlaying ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
        </button>
      )}
      <fieldset
        className={styles['periods']}
        style={{ '--step': `${every > 1 ? Math.floor(room / stops.length) : step}px` } as CSSProperties}
        aria-label={words('overlay.period')}
      >
        {stops.map((stop, index) => {
          const name = stop === '' ? words('overlay.whole') : periodWords(stop, language);
          const isLabelled = stop === '' || (index >= every && (stops.length - 1 - index) % every === 0);
          return (
            <label key={stop} title={name} data-chosen={stop === period || undefined}>
              <input
                type="radio"
                name="overlay-period"
                value={stop}
                checked={stop === period}
                aria-label={name}
                onChange={() => choose(stop)}
              />
              <span className={styles['stop']} aria-hidden />
              <span className={styles['stopName']} aria-hidden>
                {isLabelled || stop === period ? name : ''}
              </span>
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
