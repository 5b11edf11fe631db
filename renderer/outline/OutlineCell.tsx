import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { openCounts } from '../../shared/comments/threads.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { byOrder } from '../../shared/journey/order.ts';
import { formatFigure } from '../../shared/layout/formatFigure.ts';
import { cardsByLane } from '../../shared/layout/laneCards.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useActs } from '../session/acts.ts';
import { useFigures } from '../session/figures.ts';
import { laneName, stageName } from '../session/names.ts';
import { useMap, useSession } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { OutlineFeelings } from './OutlineFeelings.tsx';
import { OutlineField } from './OutlineField.tsx';
import styles from './outline.module.css';

const none: readonly Readonly<Card>[] = [];

/** What stands where a stage and a lane meet. */
export function OutlineCell({ stageId, laneId }: { stageId: Id; laneId: Id }) {
  const { words } = useWords();
  const acts = useActs();
  const { live } = useSession();
  // A lane in which nobody wrote keeps its very list, and its cells are not drawn anew.
  const inLane = useMap((journey) => cardsByLane(journey.cards).get(laneId) ?? none);
  const isFeeling = useMap((journey) => journey.lanes[laneId]?.kind === 'feeling');
  const here = useMemo(() => inLane.filter((card) => card.stageId === stageId).sort(byOrder), [inLane, stageId]);
  const journey = live.snapshot();
  const place = { lane: laneName(journey, laneId, words), stage: stageName(journey, stageId, words) };
  return (
    <td>
      {isFeeling && <OutlineFeelings stageId={stageId} />}
      {here.length > 0 && (
        <ul>
          {here.map((card) => (
            <li key={card.id}>
              <Entry card={card} />
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={styles.add}
        aria-label={words('panels.outline.add', place)}
        onClick={() => acts.addCard(stageId, laneId)}
      >
        <Plus size={12} aria-hidden /> {words('panels.outline.addShort')}
      </button>
    </td>
  );
}

function Entry({ card }: { card: Readonly<Card> }) {
  const { words, language } = useWords();
  const acts = useActs();
  const { figures, metric } = useFigures();
  const isTyping = useView(({ editingId }) => editingId === card.id);
  const open = useMap(({ comments }) => openCounts(comments).get(card.id) ?? 0);
  if (isTyping) return <OutlineField kind="card" id={card.id} text={card.text} />;
  const name = card.text.trim() || words('canvas.unnamedCard');
  const figure = figures.get(card.id);
  const value = figure && metric ? formatFigure(figure, metric, language) : '';
  const said = [name, value, open > 0 ? words('comments.open', { count: open }) : ''].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      data-entry={card.id}
      className={styles.entry}
      data-kind={card.kind}
      aria-label={words('panels.outline.edit', { name: said })}
      onFocus={() => acts.select({ kind: 'card', id: card.id })}
      onClick={() => acts.open({ kind: 'card', id: card.id })}
      onKeyDown={(event) => {
        if (event.key === 'Delete' && acts.remove({ kind: 'card', id: card.id })) event.preventDefault();
      }}
    >
      {name} {value && <b>{value}</b>}
      {open > 0 && (
        <span className={styles.comments} aria-hidden>
          {numberIn(language).format(open)}
        </span>
      )}
    </button>
  );
}
