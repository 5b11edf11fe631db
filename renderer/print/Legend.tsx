import type { ReactNode } from 'react';
import type { CardKind } from '../../shared/journey/card.ts';
import { isPlaced } from '../../shared/journey/cell.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import { figureRange } from '../../shared/layout/figureScale.ts';
import { formatValue } from '../../shared/layout/formatFigure.ts';
import { StarSign } from '../faces/StarSign.tsx';
import { useWords } from '../session/words.ts';
import styles from './Legend.module.css';
import type { SheetFacts } from './sheetFacts.ts';

/** Explains the signs that this sheet shows, and no others. */
export function Legend({ facts }: { facts: SheetFacts }) {
  const { words } = useWords();
  const { layout } = facts;
  const kinds = kindsOf(facts);
  const figures = [...facts.figures.values()];
  return (
    <section className={styles.legend}>
      <h2>{words('print.legend')}</h2>
      <ul>
        {layout.curves.some(({ line }) => line !== '') && <Sign sign={<Drawn />}>{words('print.drawnFeeling')}</Sign>}
        {layout.measured.some(({ line }) => line !== '') && (
          <Sign sign={<Measured />}>{words('print.measuredFeeling')}</Sign>
        )}
        {layout.measured.some(({ ribbon }) => ribbon !== '') && (
          <Sign sign={<span className={styles.ribbon} />}>{words('print.ribbon')}</Sign>
        )}
        {kinds.has('touchpoint') && <Contacts facts={facts} />}
        {figures.length > 0 && <Ramp facts={facts} />}
        {figures.some(hasInterval) && <Sign sign={<Whisker />}>{words('print.whisker')}</Sign>}
        {figures.some(hasFew) && <Sign sign={<span className={styles.faded} />}>{words('print.faded')}</Sign>}
        {kinds.has('pain') && <Sign sign={<Edge of="bad-2" />}>{words('print.pain')}</Sign>}
        {kinds.has('gain') && <Sign sign={<Edge of="good-1" />}>{words('print.gain')}</Sign>}
        {kinds.has('opportunity') && <Sign sign={<Edge of="good-2" />}>{words('print.opportunity')}</Sign>}
        {layout.links.some(({ isReturn }) => isReturn) && <Sign sign={<WayBack />}>{words('print.returns')}</Sign>}
      </ul>
    </section>
  );
}

const fewAnswers = 30;
const hasInterval = ({ low, high }: Figure): boolean => low !== null && high !== null;
const hasFew = ({ n }: Figure): boolean => n !== null && n < fewAnswers;

const kindsOf = ({ journey }: SheetFacts): ReadonlySet<CardKind> =>
  new Set(
    Object.values(journey.cards)
      .filter((card) => isPlaced(journey, card))
      .map(({ kind }) => kind),
  );

function Contacts({ facts }: { facts: SheetFacts }) {
  const { words } = useWords();
  const touchpoints = Object.values(facts.journey.cards).filter(({ kind }) => kind === 'touchpoint');
  return (
    <>
      <Sign sign={<span className={styles.box} />}>{words('print.direct')}</Sign>
      {touchpoints.some(({ contact }) => contact === 'indirect') && (
        <Sign sign={<span className={styles.dashed} />}>{words('print.indirect')}</Sign>
      )}
      {touchpoints.some(({ isMomentOfTruth }) => isMomentOfTruth) && (
        <Sign sign={<StarSign />}>{words('print.momentOfTruth')}</Sign>
      )}
    </>
  );
}

const tones = ['bad-2', 'bad-1', 'even', 'good-1', 'good-2'] as const;

/** The ramp with the ends of the scale in the metric's own figures, poor at the left. */
function Ramp({ facts: { metric } }: { facts: SheetFacts }) {
  const { words, language } = useWords();
  const range = metric && figureRange(metric);
  if (!metric || !range) return null;
  const ends = metric.goodIs === 'low' ? [range.max, range.min] : [range.min, range.max];
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

function Sign({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span className={styles.sign}>{sign}</span>
      <span>{children}</span>
    </li>
  );
}

const Edge = ({ of: colour }: { of: string }) => (
  <span className={styles.edge} style={{ borderLeftColor: `var(--${colour})` }} />
);

const Drawn = () => (
  <svg viewBox="0 0 26 10" aria-hidden="true">
    <path d="M1 5H25" stroke="var(--accent)" strokeWidth="2" />
    <circle cx="13" cy="5" r="3" fill="var(--panel)" stroke="var(--accent)" strokeWidth="1.6" />
  </svg>
);

const Measured = () => (
  <svg viewBox="0 0 26 10" aria-hidden="true">
    <path d="M2 5H25" stroke="var(--good-2)" strokeWidth="2" strokeDasharray="0 4.4" strokeLinecap="round" />
  </svg>
);

const Whisker = () => (
  <svg viewBox="0 0 26 10" aria-hidden="true">
    <path d="M5 5H21M5 2V8M21 2V8" stroke="var(--ink-2)" strokeWidth="1" />
  </svg>
);

const WayBack = () => (
  <svg viewBox="0 0 26 10" aria-hidden="true" fill="none" stroke="var(--ink-2)" strokeWidth="1.1">
    <path d="M22 1C22 10 5 10 5 2.4M2.8 4.6 5 1.6 7.2 4.6" />
  </svg>
);
