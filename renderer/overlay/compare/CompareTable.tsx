import { isBetter } from '../../../shared/experience/baseline.ts';
import type { Comparison } from '../../../shared/experience/compare.ts';
import type { Compared } from '../../../shared/experience/difference.ts';
import type { Metric } from '../../../shared/journey/metric.ts';
import { formatChange, formatFigure } from '../../../shared/layout/formatFigure.ts';
import { numberIn, type Words } from '../../../shared/text/words.ts';
import { Triangle } from '../../faces/OverlayOnCard.tsx';
import { useWords } from '../../session/words.ts';
import styles from './compare.module.css';
import type { Sides } from './comparing.ts';
import { DifferencePlot, reachOf } from './DifferencePlot.tsx';
import type { Comparing } from './useComparing.ts';

interface Props {
  metric: Metric;
  compared: Comparing;
  /** What the two columns of figures are called; null where every row has two names of its own. */
  heads: { now: string; before: string } | null;
  onGo: (touchpointId: string) => void;
}

const mostRows = 200;

/** The largest difference first, each with its interval as a picture and in words. */
export function CompareTable({ metric, compared, heads, onGo }: Props) {
  const { words, language } = useWords();
  const { comparisons, tested } = compared;
  const shown = comparisons.slice(0, mostRows);
  const reach = reachOf(shown);
  const count = (value: number) => numberIn(language).format(value);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads && <th scope="col">{words('overlay.compare.columns.touchpoint')}</th>}
            <th scope="col">{heads?.now ?? words('overlay.compare.columns.first')}</th>
            <th scope="col">{heads?.before ?? words('overlay.compare.columns.second')}</th>
            <th scope="col" colSpan={2}>
              {words('overlay.compare.columns.difference')}
            </th>
            <th scope="col">{words('overlay.compare.columns.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((comparison) => (
            <Row
              key={comparison.whose.key}
              {...{ comparison, metric, reach, tested, onGo }}
              isNamedOnce={heads !== null}
            />
          ))}
        </tbody>
      </table>
      {shown.length < comparisons.length && (
        <p>{words('overlay.compare.shownOf', { shown: count(shown.length), all: count(comparisons.length) })}</p>
      )}
    </>
  );
}

interface RowProps {
  comparison: Comparison<Sides>;
  metric: Metric;
  reach: number;
  tested: number;
  isNamedOnce: boolean;
  onGo: Props['onGo'];
}

function Row({ comparison, metric, reach, tested, isNamedOnce, onGo }: RowProps) {
  const { words, language } = useWords();
  const { whose, now, before, difference, verdict } = comparison;
  const { touchpointId } = whose;
  const print = (value: number) => formatChange(value, metric, language);
  const [change, { interval }] = [print(difference.value), difference];
  return (
    <tr data-verdict={verdict}>
      {isNamedOnce && (
        <th scope="row">
          <button type="button" className={styles.go} onClick={() => touchpointId && onGo(touchpointId)}>
            {whose.now}
          </button>
        </th>
      )}
      <td>
        {!isNamedOnce && <span>{whose.now} </span>}
        <Value figure={now} metric={metric} />
      </td>
      <td>
        {!isNamedOnce && <span>{whose.before} </span>}
        <Value figure={before} metric={metric} />
      </td>
      <td className={styles.drawn}>
        <DifferencePlot comparison={comparison} reach={reach} />
      </td>
      <td className={styles.number}>
        {interval
          ? words('overlay.compare.interval', { change, low: print(interval.low), high: print(interval.high) })
          : words('overlay.compare.noInterval', { change })}
      </td>
      <td className={styles.verdict} data-better={verdict === 'holds' ? isBetter(metric, difference.value) : undefined}>
        {verdict === 'holds' && <Triangle isUp={difference.value > 0} />}
        {verdictWords(comparison, metric, tested, words)}
      </td>
    </tr>
  );
}

function Value({ figure, metric }: { figure: Compared; metric: Metric }) {
  const { language } = useWords();
  const { n } = figure;
  return (
    <span className={styles.number}>
      <b>{formatFigure(figure, metric, language)}</b>
      {n !== null && <small> n {numberIn(language, { maximumFractionDigits: 0 }).format(n)}</small>}
    </span>
  );
}

function verdictWords(
  { verdict, difference }: Comparison<unknown>,
  metric: Metric,
  tested: number,
  words: Words,
): string {
  if (verdict === 'none') return words('overlay.compare.verdict.none');
  if (verdict === 'alone') return words('overlay.compare.verdict.alone', { tested });
  if (verdict === 'unknown') return words('overlay.compare.verdict.unknown');
  return words(isBetter(metric, difference.value) ? 'overlay.compare.verdict.better' : 'overlay.compare.verdict.worse');
}
