import { isBetter } from '../../shared/experience/baseline.ts';
import { differenceOf } from '../../shared/experience/difference.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { formatChange, formatFigure, formatValue } from '../../shared/layout/formatFigure.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { numberIn } from '../../shared/text/words.ts';
import type { TouchpointReading } from '../session/useTouchpointFigures.ts';
import { useWords } from '../session/words.ts';
import { AnswerParts } from './AnswerParts.tsx';
import styles from './FiguresOfTouchpoint.module.css';
import { Sparkline } from './Sparkline.tsx';

const fewAnswers = 30;

/** What customers say of one touchpoint: the figure, where it came from and how sure one can be of it. */
export function FiguresOfTouchpoint({ metric, figure, overTime, turns, against, period, source }: TouchpointReading) {
  const { words, language } = useWords();
  return (
    <section className={styles.figures} aria-label={metric.name}>
      <h3>{metric.name}</h3>
      {figure ? (
        <p className={styles.big}>
          <strong>{formatFigure(figure, metric, language)}</strong>
          {against ? (
            <Against {...against} metric={metric} />
          ) : (
            <Change figure={figure} first={overTime[0] ?? null} metric={metric} />
          )}
        </p>
      ) : (
        <p>{words('overlay.figures.noFigure')}</p>
      )}
      <Sparkline metric={metric} overTime={overTime} turns={turns} period={period} />
      {figure?.parts && <AnswerParts kind={metric.kind} parts={figure.parts} period={period} />}
      {figure && <Certainty figure={figure} metric={metric} />}
      {source && (
        <p title={source.about || undefined}>
          {period === ''
            ? words('overlay.figures.source', { source: source.name })
            : words('overlay.figures.sourceIn', { source: source.name, period: periodWords(period, language) })}
        </p>
      )}
    </section>
  );
}

/** How far it moved since the first period, marked only where more than chance is behind it. */
function Change({ figure, first, metric }: { figure: Figure; first: Figure | null; metric: Metric }) {
  const { words, language } = useWords();
  if (figure.period === '' || !first || first.period === figure.period) return null;
  const difference = differenceOf(metric, figure, first);
  if (!difference) return null;
  const change = formatChange(difference.value, metric, language);
  const period = periodWords(first.period, language);
  if (difference.isDetectable === false)
    return <span>{words('overlay.figures.noDifference', { change, period })}</span>;
  if (isNothing(change)) return <span>{words('overlay.figures.same', { period })}</span>;
  return (
    <span
      data-better={difference.isDetectable ? isBetter(metric, difference.value) : undefined}
      className={styles.change}
    >
      {words('overlay.figures.since', { change, period })}
    </span>
  );
}

/** Whether what is printed has no digit but zero. */
const isNothing = (printed: string): boolean => !/[1-9]/.test(printed);

/** How it stands to what the whole map is held against: marked where the card is marked, and nowhere else. */
function Against({ change, baseline, tested, metric }: NonNullable<TouchpointReading['against']> & { metric: Metric }) {
  const { words, language } = useWords();
  const { verdict, difference } = change;
  const said = { change: formatChange(difference.value, metric, language), baseline };
  if (verdict === 'none') return <span>{words('overlay.figures.againstNone', said)}</span>;
  if (verdict === 'alone') return <span>{words('overlay.figures.againstAlone', { ...said, tested })}</span>;
  return (
    <span className={styles.change} data-better={verdict === 'holds' ? isBetter(metric, difference.value) : undefined}>
      {words('overlay.figures.against', said)}
    </span>
  );
}

function Certainty({ figure: { value, n, low, high }, metric }: { figure: Figure; metric: Metric }) {
  const { words, language } = useWords();
  if (value === null) return <p>{words('overlay.figures.noValue')}</p>;
  if (n === null) return <p>{words('overlay.figures.noInterval')}</p>;
  const print = (bound: number) => formatValue(bound, metric, language);
  return (
    <p>
      {words('overlay.figures.n', { count: n, n: numberIn(language).format(n) })}
      {'. '}
      {low !== null && high !== null && words('overlay.figures.interval', { low: print(low), high: print(high) })}{' '}
      {n < fewAnswers && words('overlay.figures.fewAnswers')}
    </p>
  );
}
