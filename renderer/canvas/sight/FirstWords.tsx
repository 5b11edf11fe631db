import { ViewportPortal } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { gridOf } from '../../../shared/edits/grid.ts';
import { recordsOf } from '../../../shared/journey/records.ts';
import type { MapFrame } from '../../../shared/layout/mapLayout.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from './focus.module.css';

/** On a map without a card, the first cell is already chosen, so that one can type at once; and a line says so. */
export const FirstWords = memo(function FirstWords({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const { live } = useSession();
  const view = useViewStore();
  const isEmpty = useMap(({ cards }) => recordsOf(cards).length === 0);
  const place = isEmpty ? placeIn(layout) : null;
  const isReady = place !== null;
  useEffect(() => {
    const { columns, rows } = gridOf(live.snapshot());
    const [stage, lane] = [columns[0], rows[0]];
    if (isReady && stage && lane && view.getState().selection === null)
      view.setState({ selection: { kind: 'cell', stageId: stage.id, laneId: lane.id } });
  }, [isReady, live, view]);
  return place ? (
    <ViewportPortal>
      <p className={styles.hint} style={place}>
        <span>{words('sight.firstWords')}</span>
      </p>
    </ViewportPortal>
  ) : null;
});

/** Beside the words of the first empty lane, which end before the third column, or else on the free page. */
function placeIn({ stages, lanes, width }: MapFrame) {
  const lane = lanes.find(({ band }) => band === null) ?? lanes[0];
  if (!lane || stages.length === 0) return null;
  const left = (stages[2]?.x ?? width) + 16;
  return { left, top: lane.y, height: lane.height, width: Math.max(width - left - 16, 168) };
}
