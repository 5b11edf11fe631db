import { useMemo, useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { Card } from '../../../shared/journey/card.ts';
import { cardsByCell, cellKey } from '../../../shared/journey/cell.ts';
import { newId } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { stageTree } from '../../../shared/journey/stageTree.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Vote } from '../../../shared/workshop/vote.ts';
import type { Seat } from '../../workshop/seat.ts';
import { useMapPart } from '../capture/useMapPart.ts';
import hints from '../hint.module.css';
import { keepReceipt } from '../keep.ts';
import { useGuestWords } from '../words.ts';
import { DotLine } from './DotLine.tsx';
import styles from './vote.module.css';

interface Props {
  readonly vote: Vote;
  readonly seat: Seat;
  readonly live: LiveMap;
  say(problem: BridgeProblem | null): void;
}

const whole = (journey: JourneyMap) => journey;

/** Dots on cards: each tap is sent at once and can be taken back until all are shown. */
export function VoteView({ vote, seat, live, say }: Props) {
  const { words } = useGuestWords();
  const { dots, left, give } = useBallot({ vote, seat, say });
  const journey = useMapPart(live, whole);
  const groups = useMemo(() => offered(journey, vote), [journey, vote]);
  return (
    <section className={styles['vote']}>
      <h1>{vote.question}</h1>
      <div className={styles['budget']}>
        <p role="status">
          <b>{left === 0 ? words('guest.noDotsLeft') : words('guest.dotsLeft', { count: left })}</b>
        </p>
        <span className={styles['dots']} aria-hidden>
          {Array.from({ length: vote.budget <= 20 ? vote.budget : 0 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the dots differ in nothing but their place
            <i key={at} data-given={at >= left || undefined} />
          ))}
        </span>
      </div>
      <p className={hints.hint}>
        {vote.perCard < vote.budget && `${words('guest.perCard', { count: vote.perCard })} `}
        {words('guest.secret')}
      </p>
      {groups.length === 0 && <p className={hints.hint}>{words('guest.noCards')}</p>}
      {groups.map(({ id, name, cards }) => (
        <section key={id} className={styles['group']}>
          <h2>{name.trim() || words('guest.unnamedStage')}</h2>
          {cards.map((card) => (
            <DotLine
              key={card.id}
              card={card}
              count={dots[card.id] ?? 0}
              mayGive={left > 0 && (dots[card.id] ?? 0) < vote.perCard}
              onGive={(count) => give(card.id, count)}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function useBallot({ vote, seat, say }: Pick<Props, 'vote' | 'seat' | 'say'>) {
  const told = seat.room.mine.ballot;
  const [draft, setDraft] = useState<Record<string, number> | null>(null);
  const [receipt] = useState(() => told?.receipt ?? newId());
  const dots = draft ?? told?.dots ?? {};
  const left = vote.budget - Object.values(dots).reduce((sum, count) => sum + count, 0);
  async function give(cardId: string, count: number): Promise<void> {
    const { [cardId]: _, ...others } = dots;
    const next = count > 0 ? { ...others, [cardId]: count } : others;
    setDraft(next);
    keepReceipt(vote.id, receipt);
    const done = await seat.act({ kind: 'vote.cast', voteId: vote.id, ballot: { receipt, dots: next } });
    if (done.ok) return;
    setDraft(null);
    say(done.problem);
  }
  return { dots, left, give: (cardId: string, count: number) => void give(cardId, count) };
}

/** The cards that are voted on, under their stages and in the order of the map. */
function offered(journey: JourneyMap, { cardIds }: Vote) {
  const wanted = cardIds && new Set(cardIds);
  const cells = cardsByCell(journey);
  const lanes = inOrder(journey.lanes);
  const isOffered = ({ id, text }: Readonly<Card>) => (wanted ? wanted.has(id) : text.trim() !== '');
  return stageTree(journey.stages)
    .flatMap(({ stage, steps }) => [stage, ...steps])
    .map(({ id, name }) => ({
      ...{ id, name },
      cards: lanes.flatMap((lane) => cells.get(cellKey(id, lane.id)) ?? []).filter(isOffered),
    }))
    .filter(({ cards }) => cards.length > 0);
}
