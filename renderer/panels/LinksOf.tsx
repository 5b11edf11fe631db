import { X } from 'lucide-react';
import { useMemo } from 'react';
import { gridOf, inReadingOrder } from '../../shared/edits/grid.ts';
import { addLink, removeLink } from '../../shared/edits/links.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { useActs } from '../session/acts.ts';
import { cardName, laneName } from '../session/names.ts';
import { useOtherCards } from '../session/otherCards.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import styles from './panels.module.css';

/** Ways that lead on from a card, and a new one to any other card, those of its own lane first. */
export function LinksOf({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const acts = useActs();
  const { live } = useSession();
  const links = useMap((journey) => journey.links);
  const { id: cardId, laneId } = card;
  const others = useOtherCards([cardId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether a card is there changes with the others
  const leading = useMemo(() => {
    const { cards } = live.snapshot();
    return Object.values(links).filter(({ fromId, toId }) => fromId === cardId && toId in cards);
  }, [links, others, cardId, live]);
  const nameOf = (id: Id) => cardName(live.snapshot(), id, words);
  const groups = useMemo(
    () => groupsFor(live.snapshot(), others, { id: cardId, laneId }, new Set(leading.map(({ toId }) => toId))),
    [others, live, cardId, laneId, leading],
  );
  return (
    <>
      {leading.map(({ id, toId, label }) => (
        <div key={id} className={styles.line}>
          <button type="button" className={styles.plain} onClick={() => acts.select({ kind: 'link', id })}>
            → {nameOf(toId)} {label && <span>{label}</span>}
          </button>
          <button
            type="button"
            aria-label={words('panels.card.removeLink', { name: nameOf(toId) })}
            onClick={() => edit(removeLink(id))}
          >
            <X size={12} aria-hidden />
          </button>
        </div>
      ))}
      {groups.length > 0 && (
        <label>
          <span className={styles.label}>{words('panels.card.linkTo')}</span>
          <select
            value=""
            className={`${input.input} ${input.choice}`}
            onChange={({ target }) => target.value !== '' && edit(addLink({ fromId: card.id, toId: target.value }))}
          >
            <option value="">{words('panels.card.linkToNew')}</option>
            {groups.map(({ laneId, ids }) => (
              <optgroup key={laneId} label={laneName(live.snapshot(), laneId, words)}>
                {ids.map((id) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** A list is no search: beyond this, ways are drawn on the map. */
const most = 400;

function groupsFor(
  journey: JourneyMap,
  all: readonly Readonly<Card>[],
  card: Pick<Card, 'id' | 'laneId'>,
  taken: ReadonlySet<Id>,
) {
  const grid = gridOf(journey);
  const free = all.filter(({ id, laneId }) => id !== card.id && !taken.has(id) && laneId in journey.lanes);
  const own = free.filter(({ laneId }) => laneId === card.laneId);
  const others = free.length > most ? [] : free.filter(({ laneId }) => laneId !== card.laneId);
  const groups = new Map<Id, Id[]>();
  for (const { id, laneId } of [...inReadingOrder(grid, own), ...inReadingOrder(grid, others)])
    groups.set(laneId, [...(groups.get(laneId) ?? []), id]);
  return [...groups].map(([laneId, ids]) => ({ laneId, ids }));
}
