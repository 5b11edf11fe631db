import { setPersonaHue, setPortrait } from '../../shared/edits/personas.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { Portrait } from '../faces/Portrait.tsx';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './looks.module.css';

const hues = Array.from({ length: 8 }, (_, hue) => hue);
const portraits = Array.from({ length: 12 }, (_, portrait) => portrait);

/** The colour of a persona's line, and their face. */
export function Looks({ persona }: { persona: Readonly<Persona> }) {
  const { words } = useWords();
  const edit = useEdit();
  return (
    <>
      <fieldset className={styles.looks}>
        <legend className={styles.label}>{words('panels.persona.hue')}</legend>
        {hues.map((hue) => (
          <button
            key={hue}
            type="button"
            className={styles.hue}
            style={{ background: `var(--persona-${hue})` }}
            aria-label={words('panels.persona.hueOf', { number: hue + 1 })}
            aria-pressed={persona.hue === hue}
            onClick={() => edit(setPersonaHue(persona.id, hue))}
          />
        ))}
      </fieldset>
      <fieldset className={styles.looks}>
        <legend className={styles.label}>{words('panels.persona.portrait')}</legend>
        {portraits.map((portrait) => (
          <button
            key={portrait}
            type="button"
            className={styles.portrait}
            aria-label={words('panels.persona.portraitOf', { number: portrait + 1 })}
            aria-pressed={persona.assetId === null && persona.portrait === portrait}
            onClick={() => edit(setPortrait(persona.id, portrait))}
          >
            <Portrait portrait={portrait} hue={persona.hue} width={40} height={40} radius={7} />
          </button>
        ))}
      </fieldset>
    </>
  );
}
