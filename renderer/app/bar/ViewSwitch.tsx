import { useHint } from '../../commands/useHint.ts';
import { useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from './topBar.module.css';

/** The same journey, drawn or as a table. */
export function ViewSwitch() {
  const { words } = useWords();
  const store = useViewStore();
  const place = useView((view) => view.place);
  const hint = useHint();
  return (
    <fieldset className={styles['views']} aria-label={words('app.bar.views')}>
      {(['map', 'outline'] as const).map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={place === option}
          {...(place === option ? {} : hint(words(`app.bar.${option}`), { command: 'view.outline' }))}
          onClick={() => store.setState({ place: option })}
        >
          {words(`app.bar.${option}`)}
        </button>
      ))}
    </fieldset>
  );
}
