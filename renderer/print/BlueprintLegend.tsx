import { MarkSign } from '../faces/MarkSign.tsx';
import { useWords } from '../session/words.ts';
import styles from './Legend.module.css';
import { Sign } from './Sign.tsx';
import type { SheetFacts } from './sheetFacts.ts';

const marks = ['fail', 'wait'] as const;
const dashes = { interaction: undefined, visibility: '6 3', internal: '6 2.5 1 2.5' } as const;

/** A blueprint's lines and marks, channels' dots and people's colours, as far as the sheet shows them. */
export function BlueprintLegend({ facts: { layout } }: { facts: SheetFacts }) {
  const { words } = useWords();
  const cards = [...layout.cards.values()];
  const dots = layout.matrices.flatMap((matrix) => matrix.dots);
  return (
    <>
      {layout.blueprintLines.map(({ kind }) => (
        <Sign key={kind} sign={<Line dash={dashes[kind]} />}>
          {words(`faces.blueprint.${kind}`)}
        </Sign>
      ))}
      {marks.map((mark) =>
        cards.some((card) => card.mark === mark) ? (
          <Sign key={mark} sign={<MarkSign mark={mark} />}>
            {words(`faces.marks.${mark}`)}
          </Sign>
        ) : null,
      )}
      {dots.some(({ isMain }) => isMain) && <Sign sign={<Dot isMain />}>{words('print.ownChannel')}</Sign>}
      {dots.some(({ isMain }) => !isMain) && <Sign sign={<Dot />}>{words('print.otherChannel')}</Sign>}
      {layout.matrices.some(({ handovers }) => handovers.length > 0) && (
        <Sign sign={<Handover />}>{words('print.handover')}</Sign>
      )}
      {cards.some(({ hue }) => hue !== null) && (
        <Sign sign={<span className={styles.hued} />}>{words('print.hued')}</Sign>
      )}
    </>
  );
}

const Line = ({ dash }: { dash: string | undefined }) => (
  <svg viewBox="0 0 26 10" aria-hidden="true">
    <path d="M1 5H25" stroke="var(--ink-3)" strokeWidth="1.25" strokeDasharray={dash} />
  </svg>
);

const Dot = ({ isMain = false }: { isMain?: boolean }) => (
  <svg viewBox="0 0 26 10" aria-hidden="true">
    <circle
      cx="13"
      cy="5"
      r={isMain ? 4 : 3.4}
      fill={isMain ? 'var(--accent)' : 'none'}
      stroke="var(--accent)"
      strokeWidth={isMain ? 0 : 1.4}
    />
  </svg>
);

const Handover = () => (
  <svg viewBox="0 0 26 10" aria-hidden="true" fill="none">
    <path d="M2 2C13 2 13 8 24 8" stroke="var(--accent)" strokeWidth="1.1" />
  </svg>
);
