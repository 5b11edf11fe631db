import { useMemo } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { signed } from '../../shared/layout/formatFigure.ts';
import { useActs } from '../session/acts.ts';
import { usePersonaShown } from '../session/persona.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './outline.module.css';

/** The points of the curve in words and numbers. */
export function OutlineFeelings({ stageId }: { stageId: Id }) {
  const { words, language } = useWords();
  const acts = useActs();
  const personaId = usePersonaShown();
  const emotions = useMap((journey) => journey.emotions);
  const here = useMemo(
    () => inOrder(emotions).filter((point) => point.stageId === stageId && point.personaId === personaId),
    [emotions, stageId, personaId],
  );
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map(({ id, value, label, feeling }) => {
        const text = [value === null ? words('canvas.pointGap') : signed(value, language, 1), label, feeling];
        const name = text.filter((part) => part !== '').join(', ');
        return (
          <li key={id}>
            <button
              type="button"
              data-entry={id}
              className={styles.entry}
              aria-label={words('panels.outline.edit', { name })}
              onFocus={() => acts.select({ kind: 'emotion', id })}
              onClick={() => acts.open({ kind: 'emotion', id })}
            >
              {name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
