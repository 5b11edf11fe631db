import type { Parts } from '../../shared/journey/figure.ts';
import type { MetricKind } from '../../shared/journey/metric.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import styles from './FiguresOfTouchpoint.module.css';
import { partWording } from './partWording.ts';
import colours from './sides.module.css';

interface Props {
  kind: MetricKind;
  parts: Parts;
  period: string;
}

const sides = ['low', 'middle', 'high'] as const;

/** How the answers split, as one bar with its shares in words below. */
export function AnswerParts({ kind, parts, period }: Props) {
  const { words, language } = useWords();
  const percent = numberIn(language, { style: 'percent', maximumFractionDigits: 0 });
  const shown = sides.filter((side) => parts[side] >= 0.5);
  return (
    <>
      <h4>
        {period === ''
          ? words('overlay.figures.answers')
          : words('overlay.figures.answersIn', { period: periodWords(period, language) })}
      </h4>
      <div className={`${colours.sides} ${styles.parts}`} aria-hidden="true">
        {shown.map((side) => (
          <span key={side} data-side={side} style={{ flexGrow: parts[side] }} />
        ))}
      </div>
      <ul className={styles.shares}>
        {shown.map((side) => (
          <li key={side}>
            {words(`overlay.figures.${side}.${partWording({ kind })}`, { share: percent.format(parts[side] / 100) })}
          </li>
        ))}
      </ul>
    </>
  );
}
