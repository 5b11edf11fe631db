import {
  describePersona,
  type PersonaText,
  renamePersona,
  setPersonaHue,
  setPortrait,
} from '../../shared/edits/personas.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { Portrait } from '../faces/Portrait.tsx';
import { useActs } from '../session/acts.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { Comments } from './Comments.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './panels.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';

const longer = ['wants', 'fears', 'story'] as const satisfies readonly PersonaText[];

/** Everything about the customer who walks the map. */
export function PersonaPanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const acts = useActs();
  const persona = useMap((journey) => journey.personas[id]);
  const isTaken = useView(({ editingId }) => editingId === id);
  if (!persona) return null;
  return (
    <>
      <PanelHead line={words('panels.left')} />
      <TextField
        voice="title"
        label={words('panels.persona.name')}
        value={persona.name}
        example={words('panels.persona.nameExample')}
        isTaken={isTaken}
        onWrite={(text) => edit(renamePersona(id, text))}
        onEnd={() => acts.endTyping(id)}
      />
      <TextField
        label={words('panels.persona.role')}
        value={persona.role}
        example={words('panels.persona.roleExample')}
        onWrite={(text) => edit(describePersona(id, 'role', text))}
      />
      <TextField
        voice="customer"
        label={words('panels.persona.quote')}
        value={persona.quote}
        onWrite={(text) => edit(describePersona(id, 'quote', text))}
      />
      {longer.map((field) => (
        <TextField
          key={field}
          label={words(`panels.persona.${field}`)}
          value={persona[field]}
          onWrite={(text) => edit(describePersona(id, field, text))}
        />
      ))}
      <Looks persona={persona} />
      <Comments aboutId={id} />
      <RemoveButton selection={{ kind: 'persona', id }} />
    </>
  );
}

const hues = Array.from({ length: 8 }, (_, hue) => hue);
const portraits = Array.from({ length: 12 }, (_, portrait) => portrait);

function Looks({ persona }: { persona: Readonly<Persona> }) {
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
