import { setPersonaHue, setPersonaPicture, setPortrait } from '../../shared/edits/personas.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { Portrait } from '../faces/Portrait.tsx';
import { useEdit } from '../session/session.ts';
import { usePicture } from '../session/usePicture.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';
import styles from './looks.module.css';
import { PictureButton } from './PictureButton.tsx';

const hues = Array.from({ length: 8 }, (_, hue) => hue);
const portraits = Array.from({ length: 12 }, (_, portrait) => portrait);

/** The colour of a persona's line, and their face. */
export function Looks({ persona }: { persona: Readonly<Persona> }) {
  const { words } = useWords();
  const edit = useEdit();
  const pictureUrl = usePicture(persona.assetId);
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
        <div className={styles.own}>
          {pictureUrl !== null && <Portrait {...persona} pictureUrl={pictureUrl} width={40} height={40} radius={7} />}
          <div className={fields.acts}>
            <PictureButton
              name={words(persona.assetId === null ? 'details.picture.add' : 'details.picture.change')}
              onChoose={(assetId) => edit(setPersonaPicture(persona.id, assetId))}
            />
            {persona.assetId !== null && (
              <button type="button" onClick={() => edit(setPersonaPicture(persona.id, null))}>
                {words('details.picture.remove')}
              </button>
            )}
          </div>
        </div>
      </fieldset>
    </>
  );
}
