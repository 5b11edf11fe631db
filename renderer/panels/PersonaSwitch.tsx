import type { Id } from '../../shared/journey/id.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { Portrait } from '../faces/Portrait.tsx';
import { usePicture } from '../session/usePicture.ts';
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
      {personas.map(({ id, name, hue, portrait, assetId }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === shownId}
          aria-label={words('panels.persona.choose', { name: name || words('panels.persona.unnamed') })}
          title={name}
          style={{ ['--hue' as string]: `var(--persona-${hue})` }}
          onClick={() => view.setState({ personaId: id })}
        >
          <Face portrait={portrait} hue={hue} assetId={assetId} />
        </button>
      ))}
    </div>
  );
}

function Face({ assetId, ...drawn }: Pick<Persona, 'portrait' | 'hue' | 'assetId'>) {
  const pictureUrl = usePicture(assetId);
  return <Portrait {...drawn} pictureUrl={pictureUrl} width={34} height={34} radius={17} />;
}
