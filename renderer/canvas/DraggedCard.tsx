import { ViewportPortal } from '@xyflow/react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { CardFace } from '../faces/CardFace.tsx';
import { useMap } from '../session/session.ts';
import styles from './canvas.module.css';
import { useCanvas } from './canvasState.ts';

/** The carried card under the pointer; its place on the map stays marked until it lands. */
export function DraggedCard({ layout }: { layout: MapLayout }) {
  const id = useCanvas(({ drag }) => (drag?.what.kind === 'card' ? drag.what.id : null));
  const at = useCanvas(({ drag }) => drag?.at ?? null);
  const card = useMap((journey) => (id === null ? undefined : journey.cards[id]));
  const channel = useMap((journey) => (card?.channelId ? journey.channels[card.channelId] : undefined));
  const box = id === null ? undefined : layout.cards.get(id);
  if (!card || !at) return null;
  return (
    <ViewportPortal>
      <div className={styles.carriedCard} style={{ transform: `translate(${at.x + 6}px, ${at.y + 6}px)` }}>
        {box ? (
          <CardFace card={card} box={box} channel={channel} />
        ) : (
          <span className={styles.carriedText}>{card.text}</span>
        )}
      </div>
    </ViewportPortal>
  );
}
