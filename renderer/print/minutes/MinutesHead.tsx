import { numberIn } from '../../../shared/text/words.ts';
import { isEmpty, type Minutes } from '../../../shared/workshop/minutesSchema.ts';
import { whenOf } from '../../../shared/workshop/minutesWhen.ts';
import { useWords } from '../../session/words.ts';
import styles from './minutes.module.css';

/** What the minutes are of, who was there, and how much came of it. */
export function MinutesHead({ minutes }: { minutes: Minutes }) {
  const { words, language } = useWords();
  const { title, people } = minutes;
  return (
    <header className={styles.head} data-block>
      <p className={styles.what}>{words('minutes.document')}</p>
      <h1>{title}</h1>
      <p className={styles.when}>{whenOf(minutes, words, language)}</p>
      {people.length > 0 && (
        <p className={styles.people}>
          <b>
            {words('minutes.people')} ({numberIn(language).format(people.length)})
          </b>{' '}
          {people.join(', ')}
        </p>
      )}
      {!isEmpty(minutes) && <Sums minutes={minutes} />}
    </header>
  );
}

function Sums({ minutes: { decisions, votes, newCards, questions } }: { minutes: Minutes }) {
  const { words, language } = useWords();
  const cards = newCards.reduce((sum, stage) => sum + stage.cards.length, 0);
  const sums = [
    [decisions.length, 'minutes.decided'],
    [votes.length, 'minutes.voted'],
    [cards, 'minutes.added'],
    [questions.length, 'minutes.asked'],
  ] as const;
  return (
    <ul className={styles.sums}>
      {sums.map(([count, label]) => (
        <li key={label}>
          <b>{numberIn(language).format(count)}</b> {words(label, { count })}
        </li>
      ))}
    </ul>
  );
}
