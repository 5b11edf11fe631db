import { useMemo } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { BasisSign } from '../faces/BasisSign.tsx';
import { useActs } from '../session/acts.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './panels.module.css';

/** Feelings that a touchpoint sets off, each a way to its point on the curve. */
export function FeelingsAt({ touchpointId }: { touchpointId: Id }) {
  const { words } = useWords();
  const acts = useActs();
  const emotions = useMap((journey) => journey.emotions);
  const found = useMemo(
    () => inOrder(emotions).filter((emotion) => emotion.touchpointId === touchpointId),
    [emotions, touchpointId],
  );
  if (found.length === 0) return null;
  return (
    <section>
      <h3 className={styles.label}>{words('panels.card.feelings')}</h3>
      <ul className={styles.list}>
        {found.map(({ id, trigger, label, feeling, basis }) => (
          <li key={id}>
            <button type="button" onClick={() => acts.select({ kind: 'emotion', id })}>
              {trigger || label || feeling || words('canvas.aFeeling')}
              <span>
                <BasisSign basis={basis} /> {words(`panels.bases.${basis}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
