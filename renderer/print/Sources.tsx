import { Fragment } from 'react';
import type { Basis } from '../../shared/journey/evidence.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import type { HiddenFew } from '../../shared/share/hideFew.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { BasisSign } from '../faces/BasisSign.tsx';
import { formulaWords } from '../session/formulaWords.ts';
import { baselineWords } from '../session/readingWords.ts';
import { useWords } from '../session/words.ts';
import { countEvidence } from './evidence.ts';
import styles from './Sources.module.css';
import type { SheetFacts } from './sheetFacts.ts';

/** Where the figures come from, and how much of the map is known rather than believed. */
export function Sources({ facts }: { facts: SheetFacts }) {
  const { words } = useWords();
  const { notice } = aboutMap(facts.journey);
  const isMeasured = facts.metric !== null && facts.figures.size > 0;
  return (
    <section className={styles.sources}>
      <p>
        <b>{words('print.figures')}</b> {isMeasured ? <Measured facts={facts} /> : words('print.noFigures')}
      </p>
      <p>
        <b>{words('print.basis')}</b> <Evidence facts={facts} />
        {notice && ` · ${notice}`}
      </p>
    </section>
  );
}

function Measured({ facts }: { facts: SheetFacts }) {
  const { words, language } = useWords();
  const { metric, source, job, baseline } = facts;
  const filter = Object.entries(job.overlay.segment).map(([column, value]) => `${column} = ${value}`);
  const count = (value: number) => numberIn(language).format(value);
  const said = [
    metric && `${metric.name} (${formulaWords(metric, words)})`,
    words('print.period', { period: periodWords(job.overlay.period, language) || words('print.wholePeriod') }),
    filter.length > 0 ? words('print.filter', { filter: filter.join(', ') }) : words('print.noFilter'),
    baseline && words('print.against', { baseline: baselineWords(baseline, job.overlay, words, language) }),
    useAnswers([...facts.figures.values()]),
    job.hidden && hiddenWords(job.hidden, words),
    source && words('print.source', { name: source.name }),
    source?.about,
    source?.from &&
      words('print.covering', { from: periodWords(source.from, language), to: periodWords(source.to, language) }),
    source && words('print.rowsUsed', { used: count(source.rowsUsed), rows: count(source.rows) }),
  ];
  return said.filter(Boolean).join(' · ');
}

/** A reader must know what a sheet does not say. */
const hiddenWords = ({ few, others, smallest }: HiddenFew, words: Words): string =>
  few === 0 && others === 0
    ? words('print.hiddenNone', { smallest })
    : [
        ...(few > 0 ? [words('print.hiddenFew', { count: few, smallest })] : []),
        ...(others > 0 ? [words('print.hiddenOthers', { count: others })] : []),
      ].join(', ');

function useAnswers(figures: readonly Figure[]): string {
  const { words, language } = useWords();
  const known = figures.flatMap(({ n }) => n ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const count = (value: number) => numberIn(language).format(value);
  if (known.length === 0) return words('print.nUnknown');
  if (low === high) return words('print.n', { count: low, n: count(low) });
  return words('print.nRange', { low: count(low), high: count(high) });
}

const bases: readonly Basis[] = ['measured', 'observed', 'assumed'];

/** Told apart by shape and word, not by colour: full, half, empty. */
function Evidence({ facts }: { facts: SheetFacts }) {
  const { words, language } = useWords();
  const counts = countEvidence(facts.journey, facts.figures);
  const all = counts.measured + counts.observed + counts.assumed;
  const share = (count: number) =>
    numberIn(language, { style: 'percent', maximumFractionDigits: 0 }).format(all === 0 ? 0 : count / all);
  return bases.map((basis, at) => (
    <Fragment key={basis}>
      {at > 0 && ' '}
      <span className={styles.basis}>
        <BasisSign basis={basis} colour="var(--ink-2)" />
        {words(`print.${basis}`, { count: counts[basis], share: share(counts[basis]) })}
      </span>
    </Fragment>
  ));
}
