import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { type Hit, useView } from '../../session/view.ts';
import { boxOf } from '../places/sight.ts';
import styles from './found.module.css';

/**
 * All places where the wanted words stand, drawn as two shapes over the map, however many they are: no card is
 * rendered anew for it.
 */
export const FoundLayer = memo(function FoundLayer({ layout }: { layout: MapLayout }) {
  const hits = useView(({ find }) => find?.hits ?? nothing);
  const current = useView(({ find }) => (find && find.at >= 0 ? find.hits[find.at] : undefined));
  const all = useMemo(() => outlines(layout, hits), [layout, hits]);
  if (hits.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.found} width={layout.width} height={layout.height} aria-hidden>
        <path className={styles.all} d={all} />
        {current && <path className={styles.current} d={outlines(layout, [current])} />}
      </svg>
    </ViewportPortal>
  );
});

const nothing: readonly Hit[] = [];

function outlines(layout: MapLayout, hits: readonly Hit[]): string {
  const boxes = new Set<Box>();
  for (const { to } of hits) {
    const box = to === null || to.kind === 'stage' || to.kind === 'lane' ? null : boxOf(layout, to);
    if (box) boxes.add(box);
  }
  let path = '';
  for (const { x, y, width, height } of boxes) path += `M${x - 3} ${y - 3}h${width + 6}v${height + 6}h${-width - 6}z`;
  return path;
}
