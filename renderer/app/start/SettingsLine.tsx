import { Fragment } from 'react';
import type { Theme } from '../../../shared/bridge/contract.ts';
import type { Language } from '../../../shared/text/language.ts';
import { useWords } from '../../session/words.ts';
import { chooseLanguage, chooseTheme } from '../settings.ts';
import styles from './startScreen.module.css';

const languages: Language[] = ['en', 'es'];
const themes: Theme[] = ['light', 'dark', 'system'];

/** Language and appearance in one quiet line; each word is a button in its own language. */
export function SettingsLine({ theme }: { theme: Theme }) {
  const { words, language } = useWords();
  return (
    <footer className={styles['settings']}>
      <Choice
        label={words('app.start.language')}
        options={languages}
        chosen={language}
        nameOf={(option) => words(`app.language.${option}`)}
        onChoose={(option) => void chooseLanguage(option)}
      />
      <Choice
        label={words('app.start.theme')}
        options={themes}
        chosen={theme}
        nameOf={(option) => words(`app.theme.${option}`)}
        onChoose={(option) => void chooseTheme(option)}
      />
    </footer>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  options: Option[];
  chosen: Option;
  nameOf: (option: Option) => string;
  onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, options, chosen, nameOf, onChoose }: ChoiceProps<Option>) {
  return (
    <fieldset aria-label={label}>
      {options.map((option, index) => (
        <Fragment key={option}>
          {index > 0 && <span aria-hidden> · </span>}
          <button
            type="button"
            aria-pressed={option === chosen}
            lang={option === 'es' || option === 'en' ? option : undefined}
            onClick={() => onChoose(option)}
          >
            {nameOf(option)}
          </button>
        </Fragment>
      ))}
    </fieldset>
  );
}
