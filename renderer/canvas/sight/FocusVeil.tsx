import { ViewportPortal } from '@xyflow/react';
import { X } from 'lucide-react';
import { memo, useEffect } from 'react';
import type { Box, MapFrame } from '../../../shared/layout/mapLayout.ts';
import { laneName, stageName } from '../../session/names.ts';
import { useMap } from '../../session/session.ts';
import { type Focus, useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from './focus.module.css';

/**
 * While one stage or lane alone is worked on, a veil lies over everything else: it dims, and takes the presses that
 * would go there. Heads and titles stand above it, so that one still knows where one is.
 */
export const FocusVeil = memo(function FocusVeil({ layout }: { layout: MapFrame }) {
  const focus = useView((view) => view.focus);
  const box = focus && focusBox(layout, focus);
  if (!box) return null;
  const { width, height } = layout;
  return (
    <ViewportPortal>
      <svg className={styles.veil} width={width} height={height} aria-hidden>
        <path d={`M0 0H${width}V${height}H0z M${box.x} ${box.y}v${box.height}h${box.width}v${-box.height}z`} />
      </svg>
    </ViewportPortal>
  );
});

/** Says what is worked on alone, and leads back to the whole map. */
export function FocusSign() {
  const { words } = useWords();
  const view = useViewStore();
  const focus = useView((state) => state.focus);
  const name = useMap((journey) =>
    focus?.kind === 'stage' ? stageName(journey, focus.id, words) : focus ? laneName(journey, focus.id, words) : '',
  );
  const isThere = useMap((journey) => focus !== null && focus.id in journey[`${focus.kind}s`]);
  useEffect(() => {
    // A colleague removed it: there is nothing left to be alone with.
    if (focus && !isThere) view.setState({ focus: null });
  }, [focus, isThere, view]);
  if (!focus || !isThere) return null;
  return (
    <button
      type="button"
      className={styles.sign}
      title={words('sight.leaveFocus')}
      onClick={() => view.setState({ focus: null })}
    >
      <span>{words(focus.kind === 'stage' ? 'sight.focusOnStage' : 'sight.focusOnLane', { name })}</span>
      <X size={14} aria-hidden />
      <span className="said">{words('sight.leaveFocus')}</span>
    </button>
  );
}

/** The column of a stage with all its steps, or the row of a lane; null where it is not drawn. */
export function focusBox(layout: MapFrame, focus: Focus): Box | null {
  if (focus.kind === 'lane') {
    const lane = layout.lanes.find(({ id }) => id === focus.id);
    return lane ? { x: 0, y: lane.y, width: layout.width, height: lane.height } : null;
  }
  const columns = layout.stages.filter(({ id, parentId }) => id === focus.id || parentId === focus.id);
  const left = Math.min(...columns.map(({ x }) => x));
  const right = Math.max(...columns.map(({ x, width }) => x + width));
  return columns.length === 0 ? null : { x: left, y: 0, width: right - left, height: layout.height };
}
