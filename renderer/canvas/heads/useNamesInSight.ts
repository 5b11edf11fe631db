import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { LaneBox, MapFrame, StageBox } from '../../../shared/layout/mapLayout.ts';
import { measures } from '../../../shared/layout/measures.ts';
import { stageNameStyle } from '../../../shared/layout/stageHead.ts';
import { textStyles } from '../../../shared/layout/textStyles.ts';
import { linesHeight, linesWidth } from '../../../shared/layout/wrapText.ts';
import { type Sight, smallZoom } from '../places/headScale.ts';

/** In milliseconds: a moving map writes nothing for it. */
const calm = 120;

/**
 * Keeps the names in sight of lanes whose upper part has gone below the stages' heads, and of stages whose left part has
 * gone below the lanes' titles: of what is larger than the window, nobody would know what it is. How far a name is
 * pushed stands at its title or head, in map units.
 */
export function useNamesInSight(titles: RefObject<HTMLElement | null>, layout: MapFrame, which: 'lane' | 'stage') {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const push = () => {
      const [x, y, zoom] = store.getState().transform;
      for (const [id, by] of pushes(layout, which, { x, y, zoom })) {
        const title = titles.current?.querySelector<HTMLElement>(`[data-${which}="${CSS.escape(id)}"]`);
        title?.style.setProperty('--pushed', String(by));
      }
    };
    push();
    let last = store.getState().transform;
    const stop = store.subscribe(({ transform }) => {
      if (transform === last) return;
      last = transform;
      clearTimeout(timer);
      timer = setTimeout(push, calm);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [titles, layout, which, store]);
}

const pushes = (layout: MapFrame, which: 'lane' | 'stage', sight: Sight): (readonly [Id, number])[] =>
  which === 'lane'
    ? layout.lanes.map((lane) => [lane.id, pushed(lane, layout, sight)])
    : [...layout.groups, ...layout.stages].map((stage) => [stage.id, pushedAcross(stage, layout, sight)]);

/**
 * Never out of its lane, nor over the names of channels and the scale of feelings, which have places of their own. From
 * far away no lane is higher than the window.
 */
export function pushed(lane: LaneBox, { stageHeadHeight }: Pick<MapFrame, 'stageHeadHeight'>, sight: Sight): number {
  if (sight.zoom < smallZoom || lane.kind === 'channels' || lane.band) return 0;
  const hidden = stageHeadHeight - Math.min(0, sight.y) / sight.zoom - lane.y;
  const own = linesHeight(lane.name) + linesHeight(lane.about) + 2 * measures.stageHeadPad;
  return Math.round(Math.max(0, Math.min(hidden, lane.height - own)));
}

/** Never out of its column. A folded one is too narrow to lose its name. */
export function pushedAcross(
  stage: StageBox,
  { laneTitleWidth }: Pick<MapFrame, 'laneTitleWidth'>,
  sight: Sight,
): number {
  if (sight.zoom < smallZoom || stage.isCollapsed) return 0;
  const hidden = laneTitleWidth - Math.min(0, sight.x) / sight.zoom - stage.x;
  const name = Math.max(linesWidth(stage.name, stageNameStyle(stage)), linesWidth(stage.about, textStyles.stageAbout));
  return Math.round(Math.max(0, Math.min(hidden, stage.width - name - 2 * measures.stageHeadPad)));
}
