import { isLowerBetter } from '../../shared/experience/isLowerBetter.ts';
import { figureRange } from '../../shared/layout/figureScale.ts';
import { formatValue } from '../../shared/layout/formatFigure.ts';
import { Triangle } from '../faces/OverlayOnCard.tsx';
import { partWording } from '../faces/partWording.ts';
import { baselineWords } from '../session/readingWords.ts';
import { useWords } from '../session/words.ts';
import styles from './Legend.module.css';
import { Sign } from './Sign.tsx';
import type { SheetFacts } from './sheetFacts.ts';

/** Explains what the overlay's mode draws on this sheet. */
export function OverlayLegend({ facts }: { facts: SheetFacts }) {
  const { words } = useWords();
  const boxes = [...facts.layout.cards.values()].map(({ overlay }) => overlay);
  const has = (part: 'bar' | 'strip' | 'trend' | 'parts' | 'change') => boxes.some((overlay) => overlay[part] !== null);
  const hasTurns = boxes.some(({ trend }) => trend !== null && trend.turns.length > 0);
  return (
    <>
      {(has('bar') || has('strip') || facts.layout.heat.length > 0) && <Ramp facts={facts} />}
      {has('strip') && <Sign sign={<Strip />}>{words('print.strip')}</Sign>}
      {facts.layout.heat.length > 0 && <Sign sign={<Heat />}>{words('print.heat')}</Sign>}
      {has('trend') && <Sign sign={<Trend />}>{words('print.trend')}</Sign>}
      {hasTurns && <Sign sign={<Triangle isUp />}>{words('print.turn')}</Sign>}
      {has('parts') && <Parts facts={facts} />}
      {has('change') && <Change facts={facts} />}
      {facts.layout.kpis.some(({ points }) => points.some(({ isMissed }) => isMissed)) && (
        <Sign sign={<Missed />}>{words('print.missed')}</Sign>
      )}
    </>
  );
}

function Change({ facts }: { facts: SheetFacts }) {
  const { words, language } = useWords();
  const { baseline, tested, job } = facts;
  if (!baseline) return null;
  return (
    <Sign sign={<Triangle isUp />}>
      {words('print.change', { baseline: baselineWords(baseline, job.overlay, words, language), count: tested })}
    </Sign>
  );
}

const tones = ['bad-2', 'bad-1', 'even', 'good-1', 'good-2'] as const;

/** The ramp with the ends of the scale in the metric's own figures, poor at the left. */
function Ramp({ facts: { metric } }: { facts: SheetFacts }) {
  const { words, language } = useWords();
  const range = metric && figureRange(metric);
  if (!metric || !range) return null;
  const ends = isLowerBetter(metric) ? [range.max, range.min] : [range.min, range.max];
  const [poor, good] = ends.map((value) => formatValue(value, metric, language));
  return (
    <li className={styles.ramp}>
      <span>{words('print.value')}</span>
      <span className={styles.steps}>
        {tones.map((tone) => (
          <span key={tone} style={{ background: `var(--${tone})` }} />
        ))}
      </span>
      <span className={styles.ends}>
        <span>
          {poor} {words('print.poor')}
        </span>
        <span>
          {words('print.good')} {good}
        </span>
      </span>
    </li>
  );
}

const sides = [
  ['low', 'bad-2'],
  ['middle', 'even'],
  ['high', 'good-2'],
] as const;

/** The parts in the order in which bars and shares have them, so that no colour is needed. */
function Parts({ facts: { metric } }: { facts: SheetFacts }) {
  const { words } = useWords();
  if (!metric) return null;
  return (
    <Sign
      sign={
        <svg viewBox="0 0 26 8" aria-hidden="true">
          {sides.map(([side, colour], at) => (
            <rect key={side} x={at * 9} y={1} width={8} height={6} fill={`var(--${colour})`} />
          ))}
          <path d="M0.6 4L3 1.2M0.8 6.8L5.6 1.2M3.6 6.8L8 2M6.4 6.8L8 5" stroke="var(--panel)" strokeWidth="0.8" />
        </svg>
      }
    >
      {sides.map(([side]) => words(`overlay.part.${side}.${partWording(metric)}`)).join(' · ')}
    </Sign>
  );
}

const Missed = () => (
  <svg viewBox="0 0 26 10" aria-hidden="true" fill="none">
    <path d="M1 2H25" stroke="var(--ink-2)" strokeDasharray="4 3" />
    <circle cx="13" cy="6" r="3" fill="var(--panel)" stroke="var(--bad-2)" strokeWidth="1.6" />
  </svg>
);

const Strip = () => (
  <svg viewBox="0 0 26 8" aria-hidden="true">
    {[0, 1, 2, 3, 4].map((at) => (
      <rect key={at} x={at * 5.3} y={1} width={4.4} height={5} fill={`var(--${at < 3 ? 'ink-2' : 'line'})`} />
    ))}
  </svg>
);

const Heat = () => (
  <svg viewBox="0 0 26 12" aria-hidden="true">
    <rect width={26} height={12} fill="var(--bad-2)" opacity={0.26} />
    <path d="M2 12L10 4M8 12L18 2M15 12L25 2M22 12L26 8" stroke="var(--bad-2)" strokeWidth={1} opacity={0.4} />
    <rect width={26} height={2} fill="var(--bad-2)" />
  </svg>
);

const Trend = () => (
  <svg viewBox="0 0 26 12" aria-hidden="true" fill="none">
    <path d="M1 9C6 9 8 3 13 4S20 8 25 3" stroke="var(--ink-2)" strokeWidth="1.5" />
    <circle cx="25" cy="3" r="1.8" fill="var(--accent)" />
  </svg>
);
