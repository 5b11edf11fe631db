import { aboutMap, type JourneyMap } from '../../shared/journey/journeyMap.ts';
import { useWords } from '../session/words.ts';
import styles from './Sheet.module.css';

/** What this sheet is about. */
export function SheetHead({ journey }: { journey: JourneyMap }) {
  const { words } = useWords();
  const { title, scenario, state, owner } = aboutMap(journey);
  return (
    <header className={styles.head}>
      <h1>{title || words('print.untitled')}</h1>
      <p>
        {[scenario, words(state === 'as-is' ? 'print.asIs' : 'print.toBe'), owner && words('print.owner', { owner })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  );
}
