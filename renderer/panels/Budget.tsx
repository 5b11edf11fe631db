import { lettersIn, cardBudget as most } from '../../shared/journey/card.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import styles from './fields.module.css';

/** Nothing while there is room, a quiet count when it gets full, a hint when it is over. */
export function Budget({ text }: { text: string }) {
  const { words, language } = useWords();
  const letters = lettersIn(text);
  if (letters < most / 2) return null;
  const count = numberIn(language).format(letters);
  return (
    <p className={styles.budget}>
      {letters <= most ? words('details.budget', { n: count, most }) : words('details.overBudget', { n: count })}
    </p>
  );
}
