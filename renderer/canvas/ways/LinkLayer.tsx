import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { LinkShape, MapFrame } from '../../../shared/layout/mapLayout.ts';
import { LinkLine, LinkWords } from '../../faces/LinkLine.tsx';
import { useView } from '../../session/view.ts';
import styles from '../canvas.module.css';
import { useSurroundings } from '../cards/useSurroundings.ts';
import { touches } from '../places/boxes.ts';

/** Ways from card to card around the sight, as the layout routed them; paper shows the same. */
export const LinkLayer = memo(function LinkLayer({ layout }: { layout: MapFrame }) {
  const selectedId = useView(({ selection }) => (selection?.kind === 'link' ? selection.id : null));
  const near = useSurroundings();
  if (layout.links.length === 0) return null;
  const shown = layout.links.filter(({ around }) => touches(around, near));
  return (
    <ViewportPortal>
      <svg className={styles.links} width={layout.width} height={layout.height} data-fades aria-hidden>
        {selectedLast(shown, selectedId).map((shape) => (
          <LinkLine key={shape.id} shape={shape} isSelected={shape.id === selectedId} />
        ))}
        {shown.map((shape) => (
          <LinkWords key={shape.id} shape={shape} />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** Ways that go together lie on each other: the selected one on top. */
const selectedLast = (shown: readonly LinkShape[], selectedId: Id | null): readonly LinkShape[] =>
  selectedId === null ? shown : [...shown].sort((a, b) => Number(a.id === selectedId) - Number(b.id === selectedId));
