import { ViewportPortal } from '@xyflow/react';
import { useContext } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { BasisSign } from '../../faces/BasisSign.tsx';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { FarContext, useCanvas } from '../canvasState.ts';
import styles from '../pointing/gestures.module.css';

/** The word for the sign of evidence on the card under the pointer, or else on the selected one. The card says it aloud itself. */
export function BasisTip({ layout }: { layout: MapLayout }) {
  const { words } = useWords();
  const isFar = useContext(FarContext);
  const hoveredId = useCanvas((state) => (state.drag || state.marquee ? null : state.hoveredCardId));
  const selectedId = useView(({ selection }) => (selection?.kind === 'card' ? selection.id : null));
  const box = layout.cards.get(hoveredId ?? selectedId ?? '');
  if (isFar || !box?.footSign) return null;
  const word = words(`faces.basis.${box.footSign}`);
  // A card of which nobody said where it is known from has the word itself.
  if (box.foot.some((line) => line.includes(word))) return null;
  return (
    <ViewportPortal>
      <span
        className={styles.basis}
        aria-hidden
        style={{ transform: `translate(${box.x + box.footAt.x - 5}px, ${box.y + box.height - 1}px)` }}
      >
        <BasisSign basis={box.footSign} />
        {word}
      </span>
    </ViewportPortal>
  );
}
