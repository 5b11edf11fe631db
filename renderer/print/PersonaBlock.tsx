import type { Persona } from '../../shared/journey/persona.ts';
import { quoted } from '../../shared/layout/quoted.ts';
import type { Language } from '../../shared/text/language.ts';
import { Portrait } from '../faces/Portrait.tsx';
import { useWords } from '../session/words.ts';
import styles from './PersonaBlock.module.css';

interface Props {
  persona: Readonly<Persona>;
  /** The person's own picture, where the map has one. */
  pictureUrl: string | undefined;
  quotes: Language;
  /** Whether others stand beside this person. */
  isOneOfMany: boolean;
}

/** Who walks this way. */
export function PersonaBlock({ persona, pictureUrl, quotes, isOneOfMany }: Props) {
  const { words } = useWords();
  return (
    <section className={styles.persona} data-many={isOneOfMany || undefined}>
      <div className={styles.portrait}>
        {pictureUrl ? <img src={pictureUrl} alt="" /> : <Portrait portrait={persona.portrait} hue={persona.hue} />}
      </div>
      <div className={styles.who}>
        <h2>{persona.name}</h2>
        {persona.role && <p className={styles.role}>{persona.role}</p>}
        {persona.quote && <p className={styles.quote}>{quoted(persona.quote, quotes)}</p>}
      </div>
      <Lines title={words('print.wants')} text={persona.wants} />
      <Lines title={words('print.fears')} text={persona.fears} />
    </section>
  );
}

function Lines({ title, text }: { title: string; text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
