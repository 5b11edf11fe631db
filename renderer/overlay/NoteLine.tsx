import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Words } from '../../shared/text/words.ts';
import { type ShownFigures, useFigures } from '../session/figures.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './overlay.module.css';

const fewAnswers = 30;

/** What to mind about the figures on the map, and where they come from. */
export function NoteLine() {
  const { words } = useWords();
  const shown = useFigures();
  const sources = useMap((journey) => journey.sources);
  const sourceId = shown.metric?.sourceId ?? '';
  const source = sources[sourceId];
  return (
    <p className={styles['note']} role="status" data-problem={shown.problem ? true : undefined}>
      <span>{noteOn(shown, words)}</span>
      {source && (
        <span className={styles['source']} title={source.about || source.name}>
          {source.name}
        </span>
      )}
    </p>
  );
}

function noteOn({ figures, isAsking, problem, baseline, tested, overlay }: ShownFigures, words: Words): string {
  if (problem) return sentenceFor(problem, words);
  if (isAsking) return words('overlay.asking');
  const answered = [...figures.values()].filter(({ value }) => value !== null);
  if (answered.length === 0) return words('overlay.nothing');
  const isCounted = answered.every(({ n }) => n !== null);
  if (baseline && tested === 0) return words(isCounted ? 'overlay.notMarked' : 'overlay.notCounted');
  const holding = [...(overlay.changes?.values() ?? [])].filter(({ verdict }) => verdict === 'holds').length;
  if (baseline) return words('overlay.marked', { count: tested, holding });
  if (answered.some(({ n }) => n === null)) return words('overlay.noIntervals');
  return answered.some(({ n }) => n !== null && n < fewAnswers) ? words('overlay.faded') : '';
}
