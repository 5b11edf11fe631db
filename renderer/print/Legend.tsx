import type { CardKind } from '../../shared/journey/card.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import { StarSign } from '../faces/StarSign.tsx';
import { useWords } from '../session/words.ts';
import { BlueprintLegend } from './BlueprintLegend.tsx';
import styles from './Legend.module.css';
import { OverlayLegend } from './OverlayLegend.tsx';
import { Sign } from './Sign.tsx';
import type { SheetFacts } from './sheetFacts.ts';

/** Explains the signs that this sheet shows, and no others. */
export function Legend({ facts }: { facts: SheetFacts }) {
  const { words } = useWords();
  const { layout } = facts;
  const kinds = kindsOf(facts);
  const figures = [...facts.figures.values()];
  const hasBars = [...layout.cards.values()].some(({ overlay }) => overlay.bar !== null);
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
        <OverlayLegend facts={facts} />
        {hasBars && figures.some(hasInterval) && <Sign sign={<Whisker />}>{words('print.whisker')}</Sign>}
        {facts.job.hidden && figures.some(({ value }) => value === null) && (
          <Sign sign={<span className={styles.hidden}>—</span>}>
            {words('print.hiddenSign', { smallest: facts.job.hidden.smallest })}
          </Sign>
        )}
        {figures.some(hasFew) && <Sign sign={<span className={styles.faded} />}>{words('print.faded')}</Sign>}
        {kinds.has('pain') && <Sign sign={<Edge of="bad-2" />}>{words('print.pain')}</Sign>}
        {kinds.has('gain') && <Sign sign={<Edge of="good-1" />}>{words('print.gain')}</Sign>}
        {kinds.has('opportunity') && <Sign sign={<Edge of="good-2" />}>{words('print.opportunity')}</Sign>}
        {kinds.has('need') && <Sign sign={<Edge of="accent" />}>{words('print.need')}</Sign>}
        <BlueprintLegend facts={facts} />
        {layout.links.some(({ isReturn }) => isReturn) && <Sign sign={<WayBack />}>{words('print.returns')}</Sign>}
      </ul>
    </section>
  );
}

const fewAnswers = 30;
const hasInterval = ({ low, high }: Figure): boolean => low !== null && high !== null;
const hasFew = ({ n }: Figure): boolean => n !== null && n < fewAnswers;

const kindsOf = ({ layout }: SheetFacts): ReadonlySet<CardKind> =>
  new Set([...layout.cards.values()].map(({ kind }) => kind));

function Contacts({ facts }: { facts: SheetFacts }) {
  const { words } = useWords();
  const { journey, layout } = facts;
  const touchpoints = Object.values(journey.cards).filter(
    ({ id, kind }) => kind === 'touchpoint' && layout.cards.has(id),
  );
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
