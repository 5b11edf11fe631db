import { Pencil, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { addPersona } from '../../shared/edits/personas.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { quotesIn } from '../../shared/layout/quoted.ts';
import { PersonaFace } from '../faces/PersonaFace.tsx';
import { useActs } from '../session/acts.ts';
import { useFigures } from '../session/figures.ts';
import { usePersonaShown } from '../session/persona.ts';
import { useEdit, useMap } from '../session/session.ts';
import { usePicture } from '../session/usePicture.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { AboutMap } from './AboutMap.tsx';
import styles from './left.module.css';
import { PersonaSwitch } from './PersonaSwitch.tsx';

/** The customer beside their journey, and what the lines on the map mean. */
export function LeftPanel() {
  const { words, language } = useWords();
  const acts = useActs();
  const edit = useEdit();
  const view = useViewStore();
  const isShown = useView((state) => state.isPersonaShown);
  const personas = useMap((journey) => journey.personas);
  const quotes = useMap((journey) => quotesIn(journey, language));
  const id = usePersonaShown();
  const persona = id === null ? undefined : personas[id];
  const pictureUrl = usePicture(persona?.assetId ?? null);
  const isNarrow = useIsNarrow();
  if (!isShown) return null;
  const add = () => {
    const { length } = Object.keys(personas);
    const adding = addPersona({ hue: length % 8, portrait: length % 12 });
    edit(adding);
    view.setState({ personaId: adding.id });
    acts.open({ kind: 'persona', id: adding.id });
  };
  return (
    <aside className={styles.left} aria-label={words('panels.left')}>
      <PersonaSwitch personas={inOrder(personas)} shownId={id} />
      {persona ? (
        <PersonaFace
          persona={{ ...persona, name: persona.name || words('panels.persona.unnamed') }}
          pictureUrl={pictureUrl}
          quotes={quotes}
          width={isNarrow ? 162 : 200}
        />
      ) : (
        <p className={styles.nobody}>{words('panels.persona.none')}</p>
      )}
      <div className={styles.leftActs}>
        {id !== null && (
          <button type="button" onClick={() => acts.open({ kind: 'persona', id })}>
            <Pencil size={12} aria-hidden /> {words('panels.persona.edit')}
          </button>
        )}
        <button type="button" onClick={add}>
          <Plus size={13} aria-hidden /> {words('panels.persona.add')}
        </button>
      </div>
      <Legend />
      <AboutMap />
    </aside>
  );
}

/** On a small window the panel gives way to the map; its drawing needs to know by how much. */
function useIsNarrow(): boolean {
  const query = matchMedia('(max-width: 1400px)');
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

/** Whose line is whose. */
function Legend() {
  const { words } = useWords();
  const { metric, overlay } = useFigures();
  const isMeasuredDrawn = metric !== null && (overlay.mode === 'badge' || overlay.mode === 'curve');
  const personas = useMap((journey) => journey.personas);
  const emotions = useMap((journey) => journey.emotions);
  const drawn = inOrder(personas).filter(({ id }) => Object.values(emotions).some(({ personaId }) => personaId === id));
  if (drawn.length === 0 && !isMeasuredDrawn) return null;
  return (
    <section className={styles.legend}>
      <h3 className={styles.label}>{words('panels.persona.legend')}</h3>
      {drawn.map(({ id, name, hue }) => (
        <p key={id}>
          <i style={{ borderTop: `2.5px solid var(--persona-${hue})` }} />
          {name || words('panels.persona.unnamed')}
          <span>{words('panels.persona.drawn')}</span>
        </p>
      ))}
      {isMeasuredDrawn && (
        <p>
          <i style={{ borderTop: '3px dotted var(--good-2)' }} />
          {metric.name}
          <span>{words('panels.persona.measured')}</span>
        </p>
      )}
    </section>
  );
}
