import { X } from 'lucide-react';
import { useMemo } from 'react';
import { addLink, removeLink } from '../../shared/edits/links.ts';
import type { Card } from '../../shared/journey/card.ts';
import { inOrder } from '../../shared/journey/cell.ts';
import { useActs } from '../session/acts.ts';
import { cardName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './panels.module.css';

/** Ways that lead on from a card, and a new one to any other card of its lane. */
export function LinksOf({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const acts = useActs();
  const { live } = useSession();
  const links = useMap((journey) => journey.links);
  const cards = useMap((journey) => journey.cards);
  const leading = useMemo(
    () => Object.values(links).filter(({ fromId, toId }) => fromId === card.id && toId in cards),
    [links, cards, card.id],
  );
  const nameOf = (id: string) => cardName(live.snapshot(), id, words);
  const others = inOrder(cards).filter(
    ({ id, laneId }) => laneId === card.laneId && id !== card.id && leading.every(({ toId }) => toId !== id),
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
      {others.length > 0 && (
        <ChoiceField
          label={words('panels.card.linkTo')}
          value=""
          options={[
            { value: '', name: words('panels.card.linkToNew') },
            ...others.map(({ id }) => ({ value: id, name: nameOf(id) })),
          ]}
          onChoose={(toId) => toId !== '' && edit(addLink({ fromId: card.id, toId }))}
        />
      )}
    </>
  );
}
