import { memo, type PointerEvent, useCallback, useRef } from 'react';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { resizeLane } from '../../../shared/edits/lanes.ts';
import { resizeStage } from '../../../shared/edits/stages.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { MapFrame } from '../../../shared/layout/mapLayout.ts';
import { useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { useCanvasStore } from '../canvasState.ts';
import { followPointer } from '../dragging/followPointer.ts';
import { useFlow } from '../Flow.tsx';
import { headScale, type Sight } from '../places/headScale.ts';
import styles from '../pointing/gestures.module.css';
import { laneHeight, stageWidth } from './sizes.ts';
import { useStickyLayer } from './useStickyLayer.ts';
import { useWheelThrough } from './useWheelThrough.ts';
import { useHeight, useWidth } from './zoomedLength.ts';

type Kind = 'stage' | 'lane';

/**
 * The right edges of the stages' heads and the lower edges of the lanes' titles, to be drawn; two clicks give the size
 * back to the layout. For the hand alone: the keyboard has Shift and Alt with an arrow.
 */
export const ResizeEdges = memo(function ResizeEdges({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const resize = useResizing();
  const heads = useRef<HTMLDivElement>(null);
  const titles = useRef<HTMLDivElement>(null);
  const { stageHeadHeight, laneTitleWidth } = layout;
  const placeHeads = useCallback(
    (element: HTMLElement, { x, y, zoom }: Sight, stretch: number) => {
      const top = Math.max(0, y + stageHeadHeight * (zoom - headScale(zoom)));
      element.style.transform = `translate(${x}px, ${top}px) scale(${stretch})`;
    },
    [stageHeadHeight],
  );
  const placeTitles = useCallback(
    (element: HTMLElement, { x, y, zoom }: Sight, stretch: number) => {
      const left = Math.max(0, x + laneTitleWidth * (zoom - headScale(zoom)));
      element.style.transform = `translate(${left}px, ${y}px) scale(${stretch})`;
    },
    [laneTitleWidth],
  );
  useStickyLayer(heads, placeHeads, useWidth(layout.width));
  useStickyLayer(titles, placeTitles, useHeight(layout.height));
  useWheelThrough(heads);
  useWheelThrough(titles);

  return (
    <>
      <div
        ref={titles}
        className={styles.edgesOfLanes}
        style={{ ['--w' as string]: laneTitleWidth, ['--length' as string]: layout.height }}
        aria-hidden
      >
        {layout.lanes
          .filter(({ isLocked }) => !isLocked)
          .map(({ id, y, height }) => (
            <div
              key={id}
              className={styles.laneEdge}
              data-held
              aria-hidden
              data-edge="lane"
              title={words('gestures.resizeLane')}
              style={{ ['--y' as string]: y + height }}
              onPointerDown={(event) => resize(event, 'lane', id)}
              onDoubleClick={() => resize.toAutomatic('lane', id)}
            />
          ))}
      </div>
      <div
        ref={heads}
        className={styles.edgesOfStages}
        style={{ ['--h' as string]: stageHeadHeight, ['--length' as string]: layout.width }}
        aria-hidden
      >
        {layout.stages
          .filter(({ isCollapsed }) => !isCollapsed)
          .map(({ id, x, y, width }) => (
            <div
              key={id}
              className={styles.stageEdge}
              data-held
              aria-hidden
              data-edge="stage"
              title={words('gestures.resizeStage')}
              style={{ ['--x' as string]: x + width, ['--y' as string]: y }}
              onPointerDown={(event) => resize(event, 'stage', id)}
              onDoubleClick={() => resize.toAutomatic('stage', id)}
            />
          ))}
      </div>
    </>
  );
});

const editOf = (kind: Kind, id: Id, size: number | null): MapEdit =>
  kind === 'stage' ? resizeStage(id, size) : resizeLane(id, size);

/** The map is drawn as it will be while the edge is in the hand; it changes once, when the hand lets go. */
function useResizing() {
  const flow = useFlow();
  const canvas = useCanvasStore();
  const { live } = useSession();

  function settle(kind: Kind, id: Id, size: number | null) {
    live.history.endStep();
    live.edit(editOf(kind, id, size));
    live.history.endStep();
  }

  function press(event: PointerEvent, kind: Kind, id: Id) {
    const box = canvas.getState().layout?.[kind === 'stage' ? 'stages' : 'lanes'].find((one) => one.id === id);
    if (event.button !== 0 || !box) return;
    const isStage = kind === 'stage';
    const start = isStage ? box.width : box.height;
    const from = isStage ? event.clientX : event.clientY;
    const end = () => {
      const { resized } = canvas.getState();
      canvas.setState({ resized: null });
      return resized;
    };
    followPointer(event, {
      start: () => canvas.setState({ hovered: null }),
      move({ clientX, clientY }) {
        const by = ((isStage ? clientX : clientY) - from) / flow.getZoom();
        const size = isStage ? stageWidth(start + by) : laneHeight(start + by);
        if (canvas.getState().resized?.size !== size) canvas.setState({ resized: { kind, id, size } });
      },
      drop() {
        const resized = end();
        if (resized) settle(kind, id, resized.size);
      },
      cancel: end,
    });
  }

  return Object.assign(press, { toAutomatic: (kind: Kind, id: Id) => settle(kind, id, null) });
}
