import type { Language } from '../../shared/text/language.ts';
import styles from './join.module.css';
import { useGuestWords } from './words.ts';

const languages: readonly Language[] = ['en', 'es'];

/** Each language under its own name, so that it is found by whoever reads no other. */
export function LanguageSwitch() {
  const { words, language, choose } = useGuestWords();
  return (
    <fieldset className={styles['languages']} aria-label={words('guest.language')}>
      {languages.map((option) => (
        <button
          key={option}
          type="button"
          lang={option}
          aria-pressed={option === language}
          onClick={() => choose(option)}
        >
          {words(`guest.languages.${option}`)}
        </button>
      ))}
    </fieldset>
  );
}
