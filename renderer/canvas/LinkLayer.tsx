import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { LinkLine } from '../faces/LinkLine.tsx';
import { useView } from '../session/view.ts';
import styles from './canvas.module.css';

/** Ways from card to card, as the layout routed them; paper shows the same. */
export const LinkLayer = memo(function LinkLayer({ layout }: { layout: MapLayout }) {
  const selectedId = useView(({ selection }) => (selection?.kind === 'link' ? selection.id : null));
  if (layout.links.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.links} width={layout.width} height={layout.height} aria-hidden>
        {layout.links.map((shape) => (
          <LinkLine key={shape.id} shape={shape} isSelected={shape.id === selectedId} />
        ))}
      </svg>
    </ViewportPortal>
  );
});
