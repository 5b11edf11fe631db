import { useStore, ViewportPortal } from '@xyflow/react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { CardFace } from '../faces/CardFace.tsx';
import { useMap } from '../session/session.ts';
import styles from './canvas.module.css';
import { useCanvas } from './canvasState.ts';

/** The carried card under the pointer; its place on the map stays marked until it lands. */
export function DraggedCard({ layout }: { layout: MapLayout }) {
  const id = useCanvas(({ drag }) => (drag?.what.kind === 'card' ? drag.what.id : null));
  const at = useCanvas(({ drag }) => drag?.at ?? null);
  const grab = useCanvas(({ drag }) => drag?.grab ?? null);
  const zoom = useStore(({ transform }) => transform[2]);
  const card = useMap((journey) => (id === null ? undefined : journey.cards[id]));
  const channel = useMap((journey) => (card?.channelId ? journey.channels[card.channelId] : undefined));
  const box = id === null ? undefined : layout.cards.get(id);
  if (!card || !at || !grab) return null;
  return (
    <ViewportPortal>
      <div
        className={styles.carriedCard}
        style={{ transform: `translate(${at.x - grab.x / zoom}px, ${at.y - grab.y / zoom}px)` }}
      >
        {box ? (
          <CardFace card={card} box={box} channel={channel} />
        ) : (
          <span className={styles.carriedText}>{card.text}</span>
        )}
      </div>
    </ViewportPortal>
  );
}
