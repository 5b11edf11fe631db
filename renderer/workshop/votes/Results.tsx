import type { Ballot, VoteResult } from '../../../shared/workshop/vote.ts';
import { cardName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import lists from '../lead/cards.module.css';
import styles from '../lead/panel.module.css';
import { Section } from '../lead/Section.tsx';
import { useSeat } from '../seat.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { checkResult } from './dots.ts';

/** What was voted, newest first. */
export function Results() {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  return (
    <Section title={words('workshop.results')}>
      {[...seat.room.results].reverse().map((result) => (
        <Result key={result.vote.id} result={result} />
      ))}
    </Section>
  );
}

function Result({ result }: { result: VoteResult }) {
  const { words } = useWords();
  const name = useCardName();
  const view = useWorkshopViewStore();
  const { id, question } = result.vote;
  const receipt = useWorkshopView((state) => state.receipts[id]);
  const isOnMap = useWorkshopView((state) => state.resultId === id);
  const { rows, voters, isMineThere } = checkResult(result, receipt);
  return (
    <article className={lists.result}>
      <h4>{question || words('workshop.vote')}</h4>
      <p className={styles.quiet}>{words('workshop.ballots', { count: voters })}</p>
      {rows.length === 0 && <p>{words('workshop.noDots')}</p>}
      <ol className={lists.tally}>
        {rows.map(({ cardId, dots, share }) => (
          <li key={cardId}>
            <span>{name(cardId)}</span>
            <b title={words('workshop.dotsOn', { count: dots })}>{dots}</b>
            <i style={{ width: `${100 * share}%` }} aria-hidden />
          </li>
        ))}
      </ol>
      <Button kind="plain" onPress={() => view.setState({ resultId: isOnMap ? null : id })}>
        {words(isOnMap ? 'workshop.offMap' : 'workshop.onMap')}
      </Button>
      <details className={lists.check}>
        <summary>{words('workshop.check')}</summary>
        <p className={styles.about}>{words('workshop.checkAbout')}</p>
        {isMineThere === false && (
          <p className={styles.bad} role="alert">
            {words('workshop.receiptMissing')}
          </p>
        )}
        <ul className={lists.receipts}>
          {result.ballots.map((ballot) => (
            <Line key={ballot.receipt} ballot={ballot} isMine={ballot.receipt === receipt} />
          ))}
        </ul>
      </details>
    </article>
  );
}

function Line({ ballot, isMine }: { ballot: Ballot; isMine: boolean }) {
  const { words } = useWords();
  const name = useCardName();
  return (
    <li data-mine={isMine || undefined}>
      <code>{ballot.receipt}</code>
      {isMine && <b>{words('workshop.yours')}</b>}
      {Object.entries(ballot.dots).map(([id, count]) => (
        <span key={id}>
          {count} × {name(id)}
        </span>
      ))}
    </li>
  );
}

function useCardName(): (id: string) => string {
  const { words } = useWords();
  const { live } = useSession();
  const cards = useMap((journey) => journey.cards);
  return (id) => (id in cards ? cardName(live.snapshot(), id, words) : words('workshop.gone'));
}
