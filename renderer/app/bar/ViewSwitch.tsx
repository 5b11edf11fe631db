import { useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from './topBar.module.css';

/** The same journey, drawn or as a table. */
export function ViewSwitch() {
  const { words } = useWords();
  const store = useViewStore();
  const place = useView((view) => view.place);
  return (
    <fieldset className={styles['views']} aria-label={words('app.bar.views')}>
      {(['map', 'outline'] as const).map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={place === option}
          onClick={() => store.setState({ place: option })}
        >
          {words(`app.bar.${option}`)}
        </button>
      ))}
    </fieldset>
  );
}
