import { useEffect, useLayoutEffect, useRef } from 'react';
import { figureSentence } from '../session/figureSentence.ts';
import { useFigures } from '../session/figures.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './figureTip.module.css';
import { usePointedCard } from './usePointedCard.ts';

const tipId = 'figure-tip';
const margin = 8;

/**
 * Explains the figure of the card under the pointer or the keyboard in one sentence. A screen reader hears it as the
 * card's description, whether or not the tip is in sight.
 */
export function FigureTip() {
  const { id, isShown } = usePointedCard();
  const { words, language } = useWords();
  const { figures, metric, overlay, baseline } = useFigures();
  const card = useMap((journey) => (id === null ? undefined : journey.cards[id]));
  const source = useMap((journey) => journey.sources[metric?.sourceId ?? '']?.name ?? '');
  const figure = id === null ? undefined : figures.get(id);
  const tip = useRef<HTMLParagraphElement>(null);
  const hasTip = card !== undefined && figure !== undefined && metric !== null;
  useDescription(hasTip ? id : null);
  useLayoutEffect(() => {
    if (hasTip && isShown && tip.current) place(tip.current, id);
  });
  if (!hasTip) return null;
  const change = overlay.changes?.get(card.id) ?? null;
  return (
    <p ref={tip} id={tipId} role="tooltip" className={isShown ? (styles['tip'] ?? '') : 'said'}>
      {figureSentence({ figure, metric, touchpoint: card.text, source, change, baseline }, words, language)}
    </p>
  );
}

const cardOf = (id: string): Element | null => document.querySelector(`[data-card="${CSS.escape(id)}"]`);

function useDescription(id: string | null): void {
  useEffect(() => {
    const card = id === null ? null : cardOf(id);
    card?.setAttribute('aria-describedby', tipId);
    return () => card?.removeAttribute('aria-describedby');
  }, [id]);
}

/** Below the card, or above it where the window ends. */
function place(tip: HTMLElement, id: string | null): void {
  const box = id === null ? undefined : cardOf(id)?.getBoundingClientRect();
  if (!box) return;
  const { offsetWidth, offsetHeight } = tip;
  const left = Math.max(margin, Math.min(box.left, innerWidth - offsetWidth - margin));
  const isRoomBelow = box.bottom + margin + offsetHeight < innerHeight - 60;
  const top = isRoomBelow ? box.bottom + margin : Math.max(margin, box.top - margin - offsetHeight);
  Object.assign(tip.style, { left: `${left}px`, top: `${top}px` });
}
