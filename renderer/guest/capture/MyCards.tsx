import { useMemo, useState } from 'react';
import { removeCard, writeCard } from '../../../shared/edits/cards.ts';
import type { CardKind } from '../../../shared/journey/card.ts';
import type { PutCard } from '../../../shared/workshop/hiddenCards.ts';
import cards from '../card.module.css';
import hints from '../hint.module.css';
import { useGuestWords } from '../words.ts';
import { CardForm } from './CardForm.tsx';
import styles from './capture.module.css';
import type { CaptureProps, WaitingCard } from './capturing.ts';
import { cardsOf, useMapPart } from './useMapPart.ts';

/** One of my thoughts, wherever it is now. */
interface Mine {
  readonly id: string;
  readonly text: string;
  readonly kind: CardKind | null;
  readonly where: 'waiting' | 'hidden' | 'map' | 'parked';
  readonly hidden?: PutCard;
}

/** What I put up, newest first, to be changed or taken back. */
export function MyCards({ waiting, ...props }: CaptureProps & { waiting: readonly WaitingCard[] }) {
  const { words } = useGuestWords();
  const mine = useMine(props, waiting);
  const [openId, setOpenId] = useState<string | null>(null);
  const { change, takeBack } = ways(props);
  const close = () => setOpenId(null);
  return (
    <section className={styles['mine']} aria-label={words('guest.mine')}>
      <h2>{words('guest.mine')}</h2>
      {mine.length === 0 && <p className={hints.hint}>{words('guest.noneYet')}</p>}
      <ul>
        {mine.map((card) => (
          <li key={card.id} className={`${cards.card} ${styles['card']}`} data-kind={card.kind ?? 'parked'}>
            {card.id === openId ? (
              <CardForm
                text={card.text}
                onKeep={(text) => {
                  change(card, text);
                  close();
                }}
                onTakeBack={() => {
                  takeBack(card);
                  close();
                }}
                onCancel={close}
              />
            ) : (
              <CardLine card={card} onOpen={() => setOpenId(card.id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CardLine({ card, onOpen }: { card: Mine; onOpen: () => void }) {
  const { words } = useGuestWords();
  const { where, text } = card;
  const whereWords = { waiting: 'guest.waiting', hidden: 'guest.hidden', parked: 'guest.parked', map: null } as const;
  const told = whereWords[where];
  const content = (
    <>
      <span>{text}</span>
      {told && <small>{words(told)}</small>}
    </>
  );
  if (where === 'waiting' || where === 'parked') return <div className={styles['line']}>{content}</div>;
  return (
    <button type="button" className={styles['line']} title={words('guest.change')} onClick={onOpen}>
      {content}
    </button>
  );
}

const most = 60;

function useMine({ guest, seat, live }: CaptureProps, waiting: readonly WaitingCard[]): readonly Mine[] {
  const cards = useMapPart(live, cardsOf);
  const { mine, parked } = seat.room;
  return useMemo(() => {
    const hidden = mine.hidden.map((card): Mine => ({ ...card, where: 'hidden', hidden: card })).reverse();
    const onMap = Object.values(cards)
      .filter(({ id, text }) => guest.isOwn(id) && text.trim() !== '')
      .map(({ id, text, kind }): Mine => ({ id, text, kind, where: 'map' }))
      .reverse();
    const kept = parked
      .filter(({ by }) => by === seat.me.id)
      .map(({ id, text }): Mine => ({ id, text, kind: null, where: 'parked' }));
    const there = [...hidden, ...onMap, ...kept.reverse()];
    const isThere = new Set(there.map(({ id }) => id));
    const under = waiting.filter(({ id }) => !isThere.has(id)).map((card): Mine => ({ ...card, where: 'waiting' }));
    return [...under, ...there].slice(0, most);
  }, [guest, cards, mine.hidden, parked, seat.me.id, waiting]);
}

/** Hidden cards are with the host; those on the map are records like any other. */
function ways({ seat, live, say }: CaptureProps) {
  const report = async (asked: ReturnType<typeof seat.act>) => {
    const done = await asked;
    if (!done.ok) say(done.problem);
  };
  return {
    change({ id, hidden }: Mine, text: string) {
      if (hidden) void report(seat.act({ kind: 'card.put', card: { ...hidden, text } }));
      else live.edit(writeCard(id, text));
    },
    takeBack({ id, hidden }: Mine) {
      if (hidden) void report(seat.act({ kind: 'card.takeBack', id }));
      else live.edit(removeCard(id));
    },
  };
}
