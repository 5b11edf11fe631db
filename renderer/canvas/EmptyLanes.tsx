import { memo, useMemo } from 'react';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './canvas.module.css';

/** An empty lane says in one sentence what it is for, with an example that goes away at the first word. */
export const EmptyLanes = memo(function EmptyLanes({ layout }: { layout: MapLayout }) {
  const { words } = useWords();
  const lanes = useMap((journey) => journey.lanes);
  const cards = useMap((journey) => journey.cards);
  const emotions = useMap((journey) => journey.emotions);
  const filled = useMemo(() => filledLanes({ lanes, cards, emotions }), [lanes, cards, emotions]);
  if (layout.stages.length === 0) return null;
  return layout.lanes.map(({ id, kind, y, height }) => {
    if (filled.has(id) || layout.matrices.some(({ laneId }) => laneId === id)) return null;
    const left = layout.laneTitleWidth + 16;
    return (
      <p key={id} className={styles.emptyLane} style={{ left, top: y, height, maxWidth: layout.width - left - 16 }}>
        <span>{words(`canvas.emptyLane.${kind}.about`)}</span>
        <em>{words(`canvas.emptyLane.${kind}.example`)}</em>
      </p>
    );
  });
});

function filledLanes({ lanes, cards, emotions }: Pick<JourneyMap, 'lanes' | 'cards' | 'emotions'>): Set<string> {
  const filled = new Set(Object.values(cards).map(({ laneId }) => laneId));
  const hasFeelings = Object.keys(emotions).length > 0;
  for (const { id, kind } of Object.values(lanes)) if (kind === 'feeling' && hasFeelings) filled.add(id);
  return filled;
}
