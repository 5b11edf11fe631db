import { useStore } from '@xyflow/react';
import { memo, useCallback, useRef } from 'react';
import type { BlueprintKind, LaneBox, MapFrame, MatrixShape } from '../../../shared/layout/mapLayout.ts';
import { hueStyle } from '../../faces/hueStyle.ts';
import { LaneTitle as LaneTitleFace } from '../../faces/LaneTitle.tsx';
import { useActs } from '../../session/acts.ts';
import { useMap } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvas } from '../canvasState.ts';
import { HeadBadge } from '../cards/CommentBadges.tsx';
import { useDragging } from '../dragging/useDragging.ts';
import { headScale, type Sight, smallZoom } from '../places/headScale.ts';
import { SmallChannels } from '../SmallChannels.tsx';
import { NameField } from '../typing/NameField.tsx';
import { useSelfFocus } from '../useSelfFocus.ts';
import { AddLane } from './AddLane.tsx';
import { HiddenLanes } from './HiddenLanes.tsx';
import field from './headField.module.css';
import styles from './heads.module.css';
import { linesIn, lowest } from './linesIn.ts';
import { PartedName } from './PartedName.tsx';
import { useFingersThrough } from './useFingersThrough.ts';
import { useNamesInSight } from './useNamesInSight.ts';
import { useStickyLayer } from './useStickyLayer.ts';
import { useWheelThrough } from './useWheelThrough.ts';
import { walkable } from './walkable.ts';
import { useHeight, writeScale } from './zoomedLength.ts';

/** The lanes' names: they slide with the map up and down and stay at the left, and so does the corner they share. */
export const LaneTitles = memo(function LaneTitles({ layout }: { layout: MapFrame }) {
  const layer = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const isSmall = useStore(({ transform }) => transform[2] < smallZoom);
  const { laneTitleWidth, stageHeadHeight } = layout;
  const left = useCallback(
    ({ x, zoom }: Sight) => Math.max(0, x + laneTitleWidth * (zoom - headScale(zoom))),
    [laneTitleWidth],
  );
  const place = useCallback(
    (element: HTMLElement, sight: Sight, stretch: number) => {
      element.style.transform = `translate(${left(sight)}px, ${sight.y}px) scale(${stretch})`;
    },
    [left],
  );
  const placeCorner = useCallback(
    (element: HTMLElement, sight: Sight, stretch: number) => {
      const { y, zoom } = sight;
      const top = Math.max(0, y + stageHeadHeight * (zoom - headScale(zoom)));
      element.style.transform = `translate(${left(sight)}px, ${top}px) scale(${stretch})`;
    },
    [left, stageHeadHeight],
  );
  useStickyLayer(layer, place, useHeight(layout.height));
  useStickyLayer(corner, placeCorner, writeScale);
  useWheelThrough(layer);
  useFingersThrough(layer);
  useNamesInSight(layer, layout, 'lane');

  return (
    <>
      <div
        ref={layer}
        className={styles.titles}
        style={{ ['--w' as string]: laneTitleWidth, ['--length' as string]: layout.height }}
      >
        <div
          className={styles.titleGround}
          style={{ ['--y' as string]: stageHeadHeight, ['--h' as string]: layout.height - stageHeadHeight }}
        />
        {layout.lanes.map((lane) => (
          <LaneTitle
            key={lane.id}
            lane={lane}
            matrix={layout.matrices.find(({ laneId }) => laneId === lane.id)}
            line={layout.blueprintLines.find(({ y }) => y === lane.y)?.kind}
            isSmall={isSmall}
          />
        ))}
        <AddLane layout={layout} />
        <HiddenLanes layout={layout} />
      </div>
      <div
        ref={corner}
        className={styles.corner}
        style={{ ['--w' as string]: laneTitleWidth, ['--h' as string]: stageHeadHeight }}
      />
    </>
  );
});

/** Words of fewer letters fit beside a small map as they are, and go to the next line whole. */
const fits = 11;

interface LaneTitleProps {
  lane: LaneBox;
  matrix: MatrixShape | undefined;
  /** The blueprint's line on its upper edge. */
  line: BlueprintKind | undefined;
  isSmall: boolean;
}

const LaneTitle = memo(function LaneTitle({ lane, matrix, line, isSmall }: LaneTitleProps) {
  const { id, y, height } = lane;
  const ref = useRef<HTMLDivElement>(null);
  const { words } = useWords();
  const acts = useActs();
  const record = useMap((journey) => journey.lanes[id]);
  const channels = useMap((journey) => journey.channels);
  const isSelected = useView(({ selection }) => selection?.kind === 'lane' && selection.id === id);
  const isTyping = useView(({ editingId }) => editingId === id);
  const isCarried = useCanvas(({ drag }) => drag?.what.id === id);
  const drag = useDragging();
  const lines = useStore(({ transform }) => (isSmall ? linesIn(height * transform[2] - 4, 14) : 1));
  const isTooLow = useStore(({ transform }) => isSmall && height * transform[2] < lowest);
  useSelfFocus(ref, isSelected, isTyping);
  if (!record) return null;
  const name = record.name.trim() || words('canvas.unnamedLane');

  return (
    <div
      ref={ref}
      className={styles.title}
      data-lane={id}
      data-selected={isSelected || undefined}
      data-carried={isCarried || undefined}
      style={{ ['--y' as string]: y, ['--h' as string]: height }}
      {...walkable({
        label: [
          words('canvas.lane', { name }),
          ...(lane.isLocked ? [words('faces.locked')] : []),
          ...(line ? [words('faces.belowLine', { line: words(`faces.blueprint.${line}`) })] : []),
        ].join(', '),
        isSelected,
        isTyping,
        select: () => acts.select({ kind: 'lane', id }),
        open: () => void acts.open({ kind: 'lane', id }),
        press: (event) => drag(event, { kind: 'lane', id }),
      })}
    >
      {isTyping ? (
        <NameField kind="lane" id={id} text={record.name} className={field.laneField ?? ''} />
      ) : isSmall || record.name.trim() === '' ? (
        <span
          className={styles.smallTitle}
          data-hued={lane.hue === null ? undefined : true}
          style={{ ...hueStyle(lane.hue), ['--lines' as string]: lines }}
        >
          {!isTooLow && <PartedName name={name} least={fits} />}
        </span>
      ) : (
        <div className={styles.scaled}>
          <LaneTitleFace box={lane} matrix={matrix} channels={channels} />
        </div>
      )}
      {isSmall && matrix && <SmallChannels lane={lane} matrix={matrix} channels={channels} />}
      <HeadBadge id={id} />
    </div>
  );
});
