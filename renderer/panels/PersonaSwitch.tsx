import type { Id } from '../../shared/journey/id.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { Portrait } from '../faces/Portrait.tsx';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './left.module.css';

/** Faces to choose from, once there is more than one. */
export function PersonaSwitch({ personas, shownId }: { personas: readonly Readonly<Persona>[]; shownId: Id | null }) {
  const { words } = useWords();
  const view = useViewStore();
  if (personas.length < 2) return null;
  return (
    <div className={styles.switch}>
      {personas.map(({ id, name, hue, portrait }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === shownId}
          aria-label={words('panels.persona.choose', { name: name || words('panels.persona.unnamed') })}
          title={name}
          style={{ ['--hue' as string]: `var(--persona-${hue})` }}
          onClick={() => view.setState({ personaId: id })}
        >
          <Portrait portrait={portrait} hue={hue} width={34} height={34} radius={17} />
        </button>
      ))}
    </div>
  );
}
