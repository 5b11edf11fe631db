import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useView } from '../session/view.ts';
import { useCanvas } from './canvasState.ts';
import styles from './gestures.module.css';

/** The frame while it is drawn, and a ring around every chosen card: one path for all of them, however many. */
export const ChosenCards = memo(function ChosenCards({ layout }: { layout: MapLayout }) {
  const marquee = useCanvas((state) => state.marquee);
  const others = useView((view) => view.others);
  const lead = useView(({ selection }) => (selection?.kind === 'card' ? selection.id : null));
  const ids = marquee?.ids ?? others;
  const rings = useMemo(
    () => ringsAround(layout, ids.size > 0 && lead !== null && !marquee ? [lead, ...ids] : ids),
    [layout, ids, lead, marquee],
  );
  if (!rings && !marquee) return null;
  return (
    <ViewportPortal>
      <svg className={styles.chosen} width={layout.width} height={layout.height} aria-hidden>
        <path className={styles.rings} d={rings} />
        {marquee && <rect className={styles.marquee} {...marquee.box} />}
      </svg>
    </ViewportPortal>
  );
});

function ringsAround(layout: MapLayout, ids: Iterable<Id>): string {
  let path = '';
  for (const id of ids) {
    const box = layout.cards.get(id);
    if (box) path += `M${box.x - 1},${box.y - 1}h${box.width + 2}v${box.height + 2}h${-box.width - 2}z`;
  }
  return path;
}
