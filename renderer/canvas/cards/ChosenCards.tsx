import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useView } from '../../session/view.ts';
import { useCanvas } from '../canvasState.ts';
import styles from '../pointing/gestures.module.css';

/** The frame while it is drawn, and a ring around every chosen card: one path for all of them, however many. */
export const ChosenCards = memo(function ChosenCards({ layout }: { layout: MapLayout }) {
  const marquee = useCanvas((state) => state.marquee);
  const isCarrying = useCanvas((state) => state.drag !== null);
  const others = useView((view) => view.others);
  const lead = useView(({ selection }) => (selection?.kind === 'card' ? selection.id : null));
  const ids = marquee?.ids ?? others;
  const rings = useMemo(
    () => ringsAround(layout, ids.size > 0 && lead !== null && !marquee ? [lead, ...ids] : ids),
    [layout, ids, lead, marquee],
  );
  if (isCarrying || (!rings && !marquee)) return null;
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
    if (box) path += ring(box);
  }
  return path;
}

const corner = 8;

/** A card's outline, a little outside of it, with its round corners. */
function ring({ x, y, width, height }: Box): string {
  const [across, down] = [width + 2 - 2 * corner, height + 2 - 2 * corner];
  const turn = (dx: number, dy: number) => `a${corner},${corner} 0 0 1 ${dx * corner},${dy * corner}`;
  return `M${x - 1 + corner},${y - 1}h${across}${turn(1, 1)}v${down}${turn(-1, 1)}h${-across}${turn(-1, -1)}v${-down}${turn(1, -1)}z`;
}
