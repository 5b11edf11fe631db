import { useStore, ViewportPortal } from '@xyflow/react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvas } from '../canvasState.ts';
import styles from '../pointing/gestures.module.css';
import { useLinking } from '../ways/useLinking.ts';
import { useSpanning } from './useSpanning.ts';

/**
 * What a card can be taken by at its right edge: a dot from which a way is drawn to another card, and on the selected
 * card a grip that draws it over further columns. There is one of each, wherever the pointer is. For the hand alone:
 * the panel makes ways, too, and Shift and Alt with an arrow make a card wider.
 */
export function CardGrips({ layout }: { layout: MapLayout }) {
  const { words } = useWords();
  const hoveredId = useCanvas((state) => state.hoveredCardId);
  const isBusy = useCanvas((state) => state.drag !== null || state.marquee !== null);
  const linkingId = useCanvas((state) => state.linking?.fromId ?? null);
  const chosenId = useView(({ selection, others, editingId }) =>
    selection?.kind === 'card' && others.size === 0 && editingId === null ? selection.id : null,
  );
  const zoom = useStore(({ transform }) => transform[2]);
  const link = useLinking();
  const span = useSpanning();
  if (isBusy || zoom < 0.5) return null;
  const from = layout.cards.get(linkingId ?? hoveredId ?? chosenId ?? '');
  const chosen = layout.cards.get(chosenId ?? '');
  const isLocked = chosen && layout.lanes.some(({ id, isLocked }) => id === chosen.laneId && isLocked);
  return (
    <ViewportPortal>
      {from && (
        <div
          className={styles.linkGrip}
          data-held
          data-grip="link"
          aria-hidden
          title={words('gestures.drawLink')}
          style={{ transform: `translate(${from.x + from.width - 4}px, ${from.y + from.height / 2 - 11}px)` }}
          onPointerDown={(event) => link(event, from.id)}
        />
      )}
      {chosen && !isLocked && (
        <div
          className={styles.spanGrip}
          data-held
          data-grip="span"
          aria-hidden
          title={words('gestures.drawSpan')}
          style={{ transform: `translate(${chosen.x + chosen.width - 9}px, ${chosen.y}px)`, height: chosen.height }}
          onPointerDown={(event) => span(event, chosen.id)}
        />
      )}
    </ViewportPortal>
  );
}
