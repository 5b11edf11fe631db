import { useStore } from '@xyflow/react';
import { memo, useCallback, useRef } from 'react';
import type { MapFrame, StageBox } from '../../../shared/layout/mapLayout.ts';
import { hueStyle } from '../../faces/hueStyle.ts';
import { StageHead as StageHeadFace } from '../../faces/StageHead.tsx';
import { useActs } from '../../session/acts.ts';
import { useMap } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvas } from '../canvasState.ts';
import { HeadBadge } from '../cards/CommentBadges.tsx';
import { useDragging } from '../dragging/useDragging.ts';
import { headScale, type Sight, smallZoom } from '../places/headScale.ts';
import { NameField } from '../typing/NameField.tsx';
import { useSelfFocus } from '../useSelfFocus.ts';
import { AddStage } from './AddStage.tsx';
import { FoldButton } from './FoldButton.tsx';
import field from './headField.module.css';
import styles from './heads.module.css';
import { linesIn, narrowest } from './linesIn.ts';
import { PartedName } from './PartedName.tsx';
import { useFingersThrough } from './useFingersThrough.ts';
import { useNamesInSight } from './useNamesInSight.ts';
import { useStickyLayer } from './useStickyLayer.ts';
import { useWheelThrough } from './useWheelThrough.ts';
import { walkable } from './walkable.ts';
import { useWidth } from './zoomedLength.ts';

/** The stages' names: they slide with the map sideways and stay at the top. */
export const StageHeads = memo(function StageHeads({ layout }: { layout: MapFrame }) {
  const layer = useRef<HTMLDivElement>(null);
  const isSmall = useStore(({ transform }) => transform[2] < smallZoom);
  const { stageHeadHeight } = layout;
  const place = useCallback(
    (element: HTMLElement, { x, y, zoom }: Sight, stretch: number) => {
      const top = Math.max(0, y + stageHeadHeight * (zoom - headScale(zoom)));
      element.style.transform = `translate(${x}px, ${top}px) scale(${stretch})`;
    },
    [stageHeadHeight],
  );
  useStickyLayer(layer, place, useWidth(layout.width));
  useWheelThrough(layer);
  useFingersThrough(layer);
  useNamesInSight(layer, layout, 'stage');

  return (
    <div
      ref={layer}
      className={styles.heads}
      style={{ ['--h' as string]: stageHeadHeight, ['--length' as string]: layout.width }}
    >
      <div className={styles.headGround} />
      {[...layout.groups, ...layout.stages].map((stage) => (
        <StageHead key={stage.id} stage={stage} isSmall={isSmall} />
      ))}
      <AddStage layout={layout} />
    </div>
  );
});

const StageHead = memo(function StageHead({ stage, isSmall }: { stage: StageBox; isSmall: boolean }) {
  const { id, x, y, width, height, isCollapsed, hiddenCards } = stage;
  const ref = useRef<HTMLDivElement>(null);
  const { words } = useWords();
  const acts = useActs();
  const record = useMap((journey) => journey.stages[id]);
  const isSelected = useView(({ selection }) => selection?.kind === 'stage' && selection.id === id);
  const isTyping = useView(({ editingId }) => editingId === id);
  const isCarried = useCanvas(({ drag }) => drag?.what.id === id);
  const drag = useDragging();
  const isTooNarrow = useStore(({ transform }) => isSmall && !isCollapsed && width * transform[2] < narrowest);
  useSelfFocus(ref, isSelected, isTyping);
  if (!record) return null;
  const name = record.name.trim() || words('canvas.unnamedStage');

  return (
    <>
      <div
        ref={ref}
        className={styles.head}
        data-stage={id}
        data-selected={isSelected || undefined}
        data-carried={isCarried || undefined}
        data-folded={isCollapsed || undefined}
        data-step={stage.parentId === null ? undefined : true}
        style={{ ['--x' as string]: x, ['--y' as string]: y, ['--w' as string]: width, ['--h' as string]: height }}
        {...walkable({
          label: isCollapsed
            ? `${words('canvas.stage', { name })}, ${words('faces.folded', { count: hiddenCards })}`
            : words('canvas.stage', { name }),
          isSelected,
          isTyping,
          select: () => acts.select({ kind: 'stage', id }),
          open: () => void acts.open({ kind: 'stage', id }),
          press: (event) => drag(event, { kind: 'stage', id }),
        })}
      >
        {isTyping ? (
          <NameField
            kind="stage"
            id={id}
            text={record.name}
            placeholder={words('canvas.newStage')}
            className={field.stageField ?? ''}
          />
        ) : isSmall || record.name.trim() === '' ? (
          <span
            className={isCollapsed ? styles.smallTurned : styles.smallName}
            data-hued={stage.hue === null ? undefined : true}
            style={{ ...hueStyle(stage.hue), ['--lines' as string]: linesIn(height * smallZoom - 6, 16) }}
          >
            {!isTooNarrow && <PartedName name={name} />}
          </span>
        ) : (
          <div className={styles.scaled}>
            <StageHeadFace box={stage} />
          </div>
        )}
        <HeadBadge id={id} />
      </div>
      <FoldButton stage={stage} name={name} />
    </>
  );
});
