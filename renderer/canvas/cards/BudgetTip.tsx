import { ViewportPortal } from '@xyflow/react';
import { cardBudget, lettersIn } from '../../../shared/journey/card.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { numberIn } from '../../../shared/text/words.ts';
import { useMap } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from '../pointing/gestures.module.css';

/** Sooner, whoever writes short cards would see a number come and go with each of them. */
const nearlyFull = cardBudget * 0.75;

/** How full the card is in which somebody writes on the map, where the panel that also says so may be away. */
export function BudgetTip({ layout }: { layout: MapLayout }) {
  const { words, language } = useWords();
  const typedId = useView(({ place, editingId }) => (place === 'map' ? editingId : null));
  const letters = useMap(({ cards }) => lettersIn(cards[typedId ?? '']?.text ?? ''));
  const box = layout.cards.get(typedId ?? '');
  if (!box || letters < nearlyFull) return null;
  return (
    <ViewportPortal>
      <span
        className={styles.budget}
        aria-hidden
        style={{ transform: `translate(calc(${box.x + box.width - 8}px - 100%), ${box.y + box.height - 1}px)` }}
      >
        {words('details.budget', { n: numberIn(language).format(letters), most: cardBudget })}
      </span>
    </ViewportPortal>
  );
}
