import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Box, CardBox, LinkShape, MapLayout } from '../../shared/layout/mapLayout.ts';
import { LinkLine } from '../faces/LinkLine.tsx';
import { useView } from '../session/view.ts';
import { touches } from './boxes.ts';
import styles from './canvas.module.css';
import { useSurroundings } from './useSurroundings.ts';

/** Ways from card to card around the sight, as the layout routed them; paper shows the same. */
export const LinkLayer = memo(function LinkLayer({ layout }: { layout: MapLayout }) {
  const selectedId = useView(({ selection }) => (selection?.kind === 'link' ? selection.id : null));
  const near = useSurroundings();
  if (layout.links.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.links} width={layout.width} height={layout.height} aria-hidden>
        {layout.links.map((shape) =>
          isNear(shape, layout.cards, near) ? (
            <LinkLine key={shape.id} shape={shape} isSelected={shape.id === selectedId} />
          ) : null,
        )}
      </svg>
    </ViewportPortal>
  );
});

/** How far a way and its words go beyond its cards, besides below them. */
const bow = 104;

/** A way lies between its cards, or bows a little out of the space between them. */
function isNear({ fromId, toId, labelAt }: LinkShape, cards: ReadonlyMap<string, CardBox>, near: Box): boolean {
  const [from, to] = [cards.get(fromId), cards.get(toId)];
  if (!from || !to) return false;
  const left = Math.min(from.x, to.x) - bow;
  const top = Math.min(from.y, to.y) - bow;
  const right = Math.max(from.x + from.width, to.x + to.width) + bow;
  const bottom = Math.max(from.y + from.height, to.y + to.height, labelAt.y) + bow;
  return touches({ x: left, y: top, width: right - left, height: bottom - top }, near);
}
