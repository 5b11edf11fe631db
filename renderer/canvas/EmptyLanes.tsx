import { memo, useMemo } from 'react';
import { cardsByLane } from '../../shared/layout/laneCards.ts';
import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './canvas.module.css';

/** On a map of one narrow stage the words go on over the empty page beside it: broken, they would run into other lanes. */
const roomy = 560;

/** An empty lane says in one sentence what it is for, with an example that goes away at the first word. */
export const EmptyLanes = memo(function EmptyLanes({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const cards = useMap((journey) => journey.cards);
  const emotions = useMap((journey) => journey.emotions);
  const hasFeelings = useMemo(() => Object.keys(emotions).length > 0, [emotions]);
  const byLane = cardsByLane(cards);
  if (layout.stages.length === 0) return null;
  return layout.lanes.map(({ id, kind, y, height }) => {
    const isFilled = (byLane.get(id)?.length ?? 0) > 0 || (kind === 'feeling' && hasFeelings);
    if (isFilled || layout.matrices.some(({ laneId }) => laneId === id)) return null;
    if (layout.kpis.some(({ laneId }) => laneId === id)) return null;
    const left = layout.laneTitleWidth + 16;
    return (
      <p
        key={id}
        className={styles.emptyLane}
        style={{ left, top: y, height, maxWidth: Math.max(layout.width - left - 16, roomy) }}
      >
        <span>{words(`canvas.emptyLane.${kind}.about`)}</span>
        <em>{words(`canvas.emptyLane.${kind}.example`)}</em>
      </p>
    );
  });
});
