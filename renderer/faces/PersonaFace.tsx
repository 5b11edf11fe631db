import type { Persona } from '../../shared/journey/persona.ts';
import { quoted } from '../../shared/layout/quoted.ts';
import type { Language } from '../../shared/text/language.ts';
import { useWords } from '../session/words.ts';
import styles from './PersonaFace.module.css';
import { Portrait } from './Portrait.tsx';

interface Props {
  persona: Readonly<Persona>;
  pictureUrl?: string | null;
  /** Whose quotation marks the person's words wear (quotesIn); the window's unless said. */
  quotes?: Language;
  width?: number;
}

const entries = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The customer, in their own voice: portrait, name, what they say, want and fear. */
export function PersonaFace({ persona, pictureUrl = null, quotes, width = 200 }: Props) {
  const { words, language } = useWords();
  return (
    <div style={{ width }}>
      <Portrait
        portrait={persona.portrait}
        hue={persona.hue}
        pictureUrl={pictureUrl}
        width={width}
        height={Math.round(width * 0.66)}
      />
      <h2 className={styles.name}>{persona.name}</h2>
      {persona.role && <p className={styles.role}>{persona.role}</p>}
      {persona.quote && <p className={styles.quote}>{quoted(persona.quote, quotes ?? language)}</p>}
      <Entries title={words('faces.wants')} entries={entries(persona.wants)} />
      <Entries title={words('faces.fears')} entries={entries(persona.fears)} />
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: string[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </>
  );
}
