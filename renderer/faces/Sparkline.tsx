import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { formatValue } from '../../shared/layout/formatFigure.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { useWords } from '../session/words.ts';
import styles from './FiguresOfTouchpoint.module.css';

interface Props {
  metric: Metric;
  overTime: readonly Figure[];
  /** The periods in which it moved by more than chance. */
  turns?: ReadonlySet<string>;
  /** Marked on the line. */
  period: string;
}

const width = 268;
const height = 96;
const right = 34;
const foot = 18;

/** The figure over time. A period without a value is a gap in the line, never zero. */
export function Sparkline({ metric, overTime, turns, period }: Props) {
  const { words, language } = useWords();
  const values = overTime.flatMap(({ value }) => value ?? []);
  const [first, last] = [overTime[0], overTime.at(-1)];
  if (values.length < 2 || !first || !last) return null;
  const across = scaleLinear([0, overTime.length - 1], [4, width - right - 6]);
  const up = scaleLinear([Math.min(...values), Math.max(...values)], [height - foot - 8, 8]).nice(4);
  const path = line<Figure>()
    .defined(({ value }) => value !== null)
    .x((_, index) => across(index))
    .y(({ value }) => up(value ?? 0))
    .curve(curveMonotoneX);
  const ends = { first: periodWords(first.period, language), last: periodWords(last.period, language) };
  const moved =
    turns && turns.size > 0
      ? words('overlay.figures.turn', {
          periods: [...turns]
            .sort()
            .map((each) => periodWords(each, language))
            .join(', '),
        })
      : '';
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[words('overlay.figures.history', { metric: metric.name, ...ends }), moved]
        .filter(Boolean)
        .join('. ')}
    >
      {up.ticks(3).map((tick) => (
        <g key={tick}>
          <line x1={0} x2={width - right} y1={up(tick)} y2={up(tick)} className={styles.rule} />
          <text x={width} y={up(tick) + 4} textAnchor="end">
            {formatValue(tick, metric, language)}
          </text>
        </g>
      ))}
      <path d={path([...overTime]) ?? ''} className={styles.curve} />
      {overTime.map(
        (figure, index) =>
          figure.value !== null && (
            <circle
              key={figure.id}
              cx={across(index)}
              cy={up(figure.value)}
              r={figure.period === period ? 4 : overTime.length > 20 ? 0 : 2}
              data-chosen={figure.period === period || undefined}
            />
          ),
      )}
      {overTime.map((figure, index) => {
        const before = overTime[index - 1]?.value;
        if (!turns?.has(figure.period) || figure.value === null || before === undefined || before === null) return null;
        const isUp = figure.value > before;
        return <Turn key={figure.id} x={across(index)} y={up(figure.value) + (isUp ? -12 : 12)} isUp={isUp} />;
      })}
      <text x={4} y={height - 2}>
        {ends.first}
      </text>
      <text x={width - right} y={height - 2} textAnchor="end">
        {ends.last}
      </text>
    </svg>
  );
}

/** Points to where the line went by more than chance. */
const Turn = ({ x, y, isUp }: { x: number; y: number; isUp: boolean }) => (
  <path className={styles.turn} d={isUp ? `M${x} ${y - 4}l4 7h-8z` : `M${x} ${y + 4}l4 -7h-8z`} />
);
