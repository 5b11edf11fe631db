import { isLowerBetter } from '../../shared/experience/isLowerBetter.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { figureRange, type Tone } from '../../shared/layout/figureScale.ts';
import { formatValue } from '../../shared/layout/formatFigure.ts';
import { partWording } from '../faces/partWording.ts';
import colours from '../faces/sides.module.css';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './overlay.module.css';

/** What the figures' colours and lines mean, in the chosen way of drawing them. */
export function Scale({ metric }: { metric: Metric }) {
  const mode = useView(({ overlay }) => overlay.mode ?? 'badge');
  if (mode === 'parts') return <PartsKey metric={metric} />;
  return mode === 'trend' ? <TrendKey /> : <Ramp metric={metric} />;
}

const sides = ['low', 'middle', 'high'] as const;

function PartsKey({ metric }: { metric: Metric }) {
  const { words } = useWords();
  return (
    <p className={`${colours.sides} ${styles['key']}`}>
      {sides.map((side) => (
        <span key={side}>
          <i data-side={side} aria-hidden />
          {words(`overlay.part.${side}.${partWording(metric)}`)}
        </span>
      ))}
    </p>
  );
}

function TrendKey() {
  const { words } = useWords();
  return <p className={styles['key']}>{words('overlay.trendKey')}</p>;
}

const steps: readonly Tone[] = ['bad-2', 'bad-1', 'even', 'good-1', 'good-2'];

/** The ramp with its ends in the figure's own unit; poor is always at the left, also where low is good. */
function Ramp({ metric }: { metric: Metric }) {
  const { words, language } = useWords();
  const range = figureRange(metric);
  if (!range) return null;
  const [poor, good] = isLowerBetter(metric) ? [range.max, range.min] : [range.min, range.max];
  const print = (value: number) => formatValue(value, metric, language);
  const [low, high] = [print(poor), print(good)];
  return (
    <div
      className={styles['scale']}
      role="img"
      aria-label={`${words('overlay.scale')}: ${words('overlay.scaleSays', { low, high })}`}
    >
      <div className={styles['ramp']}>
        {steps.map((tone) => (
          <span key={tone} style={{ background: `var(--${tone})` }} />
        ))}
      </div>
      <div className={styles['ends']}>
        <span>{low}</span>
        <span>{print((poor + good) / 2)}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
