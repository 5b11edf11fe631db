import { useEffect, useRef } from 'react';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { fold } from '../../shared/text/fold.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { placeOf } from '../session/jump.ts';
import { laneName, stageName } from '../session/names.ts';
import { useSession } from '../session/session.ts';
import type { Hit, Selection } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { excerptOf } from './excerpt.ts';
import styles from './find.module.css';
import type { Finding } from './useFind.ts';

const shownAround = 60;

/** What was found, with the words around it and where it stands: a window of the list, as nobody reads thousands. */
export function HitList({ finding: { asked, hits, at, goTo } }: { finding: Finding }) {
  const { words, language } = useWords();
  const { live } = useSession();
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another one is the current one.
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [at]);
  if (hits.length === 0) return null;
  const from = Math.max(0, Math.min(at - shownAround / 2, hits.length - shownAround));
  const shown = hits.slice(from, from + shownAround);
  const more = hits.length - shown.length;
  return (
    <div className={styles.list} role="listbox" aria-label={words('find.results')}>
      {shown.map((hit, index) => {
        const isCurrent = from + index === at;
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: one record may be found several times, in this order
            key={`${from + index}`}
            ref={isCurrent ? current : undefined}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={isCurrent}
            onClick={() => goTo(from + index)}
          >
            <Excerpt hit={hit} asked={asked} />
            <small>{whereIs(live.snapshot(), hit, words)}</small>
          </button>
        );
      })}
      {more > 0 && <p>{words('find.more', { count: more, n: numberIn(language).format(more) })}</p>}
    </div>
  );
}

function Excerpt({ hit, asked }: { hit: Hit; asked: string }) {
  const { before, found, after } = excerptOf(hit.text, fold(asked));
  return (
    <span>
      {before}
      <mark>{found}</mark>
      {after}
    </span>
  );
}

/** "Note · Touchpoints, On the ward" */
function whereIs(journey: JourneyMap, hit: Hit, words: Words): string {
  const look = words as unknown as (key: string) => string;
  const field = isPlain(hit) ? '' : look(`find.in.${hit.field}`);
  return [field, placeInWords(journey, hit.to, words)].filter((part) => part !== '').join(' · ');
}

/** The text that stands on the card itself needs no further name. */
const isPlain = ({ to, field }: Hit): boolean => (to?.kind === 'card' && field === 'text') || field === 'name';

function placeInWords(journey: JourneyMap, to: Selection | null, words: Words): string {
  if (to === null) return words('find.theMap');
  if (to.kind === 'stage') return words('find.aStage');
  if (to.kind === 'lane') return words('find.aLane');
  if (to.kind === 'persona') return journey.personas[to.id]?.name || words('canvas.aPersona');
  const { stageId, laneId } = placeOf(journey, to);
  const parts = [
    laneId === null || !(laneId in journey.lanes) ? '' : laneName(journey, laneId, words),
    stageId === null || !(stageId in journey.stages) ? '' : stageName(journey, stageId, words),
  ];
  return parts.filter((part) => part !== '').join(', ') || words('canvas.tray');
}
