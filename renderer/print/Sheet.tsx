import type { CSSProperties } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { quotesIn } from '../../shared/layout/quoted.ts';
import { Legend } from './Legend.tsx';
import { PaperMap } from './PaperMap.tsx';
import { PersonaBlock } from './PersonaBlock.tsx';
import styles from './Sheet.module.css';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Sources } from './Sources.tsx';
import type { SheetFacts } from './sheetFacts.ts';

/** Where persona and legend stand: a column at the left of the map, or a strip above it. */
export type Arrangement = 'beside' | 'above';

interface Props {
  facts: SheetFacts;
  pictures: ReadonlyMap<Id, string>;
  arrangement: Arrangement;
  /** Null: as large as its content. CSS pixels. */
  size: { width: number; height: number } | null;
  /** Of the map; null leaves the map out, to see how much room there is. */
  scale: number | null;
}

/** One sheet of paper: title, persona, legend, sources and footer around the map. */
export function Sheet({ facts, pictures, arrangement, size, scale }: Props) {
  const { journey, layout } = facts;
  const personas = inOrder(journey.personas);
  return (
    <main className={styles.sheet} data-arrangement={arrangement} data-fit={size === null} style={size ?? {}}>
      <SheetHead journey={journey} />
      <aside className={styles.side} data-side>
        {personas.map((persona) => (
          <PersonaBlock
            key={persona.id}
            persona={persona}
            isOneOfMany={personas.length > 1}
            quotes={quotesIn(journey, facts.job.language)}
            pictureUrl={persona.assetId === null ? undefined : pictures.get(persona.assetId)}
          />
        ))}
        <Legend facts={facts} />
      </aside>
      <div className={styles.slot} data-slot>
        {scale !== null && (
          <div style={{ width: layout.width * scale, height: layout.height * scale }}>
            <div style={scaled(layout, scale)}>
              <PaperMap facts={facts} pictures={pictures} />
            </div>
          </div>
        )}
      </div>
      <Sources facts={facts} />
      <SheetFoot facts={facts} scale={scale ?? 1} />
    </main>
  );
}

/** Of its own width: as wide as what it is scaled to, it would be scaled once more, and a PDF shrinks what is too wide. */
const scaled = ({ width }: { width: number }, scale: number): CSSProperties =>
  scale === 1 ? {} : { width, transform: `scale(${scale})`, transformOrigin: '0 0' };
