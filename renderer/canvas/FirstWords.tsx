import { useEffect } from 'react';
import { gridOf } from '../../shared/edits/grid.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { useMap, useSession } from '../session/session.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './focus.module.css';

/** Asked at every letter, so it must not list ten thousand keys. */
function hasNone(table: object): boolean {
  for (const _ in table) return false;
  return true;
}

/** On a map without a card, the first cell is already chosen, so that one can type at once; and a line says so. */
export function FirstWords({ layout }: { layout: MapLayout }) {
  const { words } = useWords();
  const { live } = useSession();
  const view = useViewStore();
  const isEmpty = useMap(({ cards }) => hasNone(cards));
  const isReady = isEmpty && layout.stages.length > 0 && layout.lanes.length > 0;
  useEffect(() => {
    const { columns, rows } = gridOf(live.snapshot());
    const [stage, lane] = [columns[0], rows[0]];
    if (isReady && stage && lane && view.getState().selection === null)
      view.setState({ selection: { kind: 'cell', stageId: stage.id, laneId: lane.id } });
  }, [isReady, live, view]);
  return isReady ? <p className={styles.hint}>{words('sight.firstWords')}</p> : null;
}
