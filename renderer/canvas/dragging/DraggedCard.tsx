import { useStore, ViewportPortal } from '@xyflow/react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { CardFace } from '../../faces/CardFace.tsx';
import { useMap } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import styles from '../canvas.module.css';
import { useCanvas } from '../canvasState.ts';

/** The carried card under the pointer, with the others behind it; their places on the map stay marked until they land. */
export function DraggedCard({ layout }: { layout: MapLayout }) {
  const { words } = useWords();
  const drag = useCanvas((state) => (state.drag?.what.kind === 'card' ? state.drag : null));
  const zoom = useStore(({ transform }) => transform[2]);
  const id = drag?.what.id;
  const card = useMap((journey) => (id === undefined ? undefined : journey.cards[id]));
  const channel = useMap((journey) => (card?.channelId ? journey.channels[card.channelId] : undefined));
  if (!card || !drag) return null;
  const { at, grab, ids, isCopy } = drag;
  const box = layout.cards.get(card.id);
  const count = ids.length;
  return (
    <ViewportPortal>
      <div
        className={styles.carriedCard}
        data-many={count > 1 || undefined}
        style={{ transform: `translate(${at.x - grab.x / zoom}px, ${at.y - grab.y / zoom}px)` }}
      >
        {box ? (
          <CardFace card={card} box={box} channel={channel} />
        ) : (
          <span className={styles.carriedText}>{card.text}</span>
        )}
        {(count > 1 || isCopy) && (
          <span className={styles.carriedCount} style={{ scale: `${1 / zoom}` }} aria-hidden>
            {isCopy ? words('gestures.copying', { count }) : count}
          </span>
        )}
      </div>
    </ViewportPortal>
  );
}
