import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { RoomView } from '../../../shared/workshop/room.ts';
import { tallyOf } from '../../../shared/workshop/vote.ts';
import { cardsOf, useMapPart } from '../capture/useMapPart.ts';
import hints from '../hint.module.css';
import { keptReceipt } from '../keep.ts';
import { useGuestWords } from '../words.ts';
import styles from './vote.module.css';

/** What came of the newest vote, and that one's own dots are in it. */
export function VoteResult({ room, live }: { room: RoomView; live: LiveMap }) {
  const { words } = useGuestWords();
  const cards = useMapPart(live, cardsOf);
  const result = room.results.at(-1);
  if (!result) return null;
  const tally = tallyOf(result.ballots);
  const most = tally[0]?.dots ?? 1;
  const receipt = keptReceipt(result.vote.id);
  const isCounted = result.ballots.some((ballot) => ballot.receipt === receipt);
  return (
    <section className={styles['vote']}>
      <h1>{result.vote.question}</h1>
      <p className={hints.hint}>{words('guest.voters', { count: result.ballots.length })}</p>
      <ol className={styles['tally']}>
        {tally.map(({ cardId, dots }) => (
          <li key={cardId}>
            <span className={styles['name']}>
              {cardId in cards ? cards[cardId]?.text.trim() || words('guest.unnamedCard') : words('guest.cardGone')}
            </span>
            <b>{words('guest.dots', { count: dots })}</b>
            <span className={styles['bar']}>
              <i style={{ width: `${(dots / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {isCounted && receipt !== null && (
        <p className={hints.hint}>{words('guest.counted', { receipt: receipt.slice(0, 6) })}</p>
      )}
    </section>
  );
}
