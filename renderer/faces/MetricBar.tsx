import type { Figure } from '../../shared/journey/figure.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { normalised, toneOf } from '../../shared/layout/figureScale.ts';
import { formatValue } from '../../shared/layout/formatFigure.ts';
import type { Box } from '../../shared/layout/mapLayout.ts';
import { useWords } from '../session/words.ts';
import styles from './MetricBar.module.css';

interface Props {
  /** Where in the card; null where the scale has no ends and only the words are left. */
  box: Box | null;
  figure: Readonly<Figure>;
  metric: Readonly<Metric>;
  isFaded?: boolean;
}

/** A thin bar with the interval as a whisker; everything it shows is said in words, too. */
export function MetricBar({ box, figure, metric, isFaded = false }: Props) {
  const { words, language } = useWords();
  const { value, low, high, n } = figure;
  const shown = value === null ? null : normalised(value, metric);
  const tone = value === null ? null : toneOf(value, metric);
  const ends = low === null || high === null ? [] : [normalised(low, metric), normalised(high, metric)];
  const [start, end] = ends.flatMap((share) => share ?? []).sort((a, b) => a - b);
  const about = [
    metric.name,
    n === null ? words('faces.answersUnknown') : words('faces.answers', { count: n }),
    low !== null &&
      high !== null &&
      words('faces.interval', {
        low: formatValue(low, metric, language),
        high: formatValue(high, metric, language),
      }),
  ];
  return (
    <>
      {box && shown !== null && tone && (
        <span
          className={styles.bar}
          data-faded={isFaded || undefined}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        >
          <span className={styles.fill} style={{ width: `${shown}%`, background: `var(--${tone})` }} />
          {start !== undefined && end !== undefined && (
            <span className={styles.whisker} style={{ left: `${start}%`, width: `${end - start}%` }} />
          )}
        </span>
      )}
      <span className="said">{about.filter((part) => typeof part === 'string' && part !== '').join(', ')}</span>
    </>
  );
}
