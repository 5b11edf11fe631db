import { useMemo } from 'react';
import { spanCard } from '../../../shared/edits/cardMoves.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { resizeLane } from '../../../shared/edits/lanes.ts';
import { resizeStage } from '../../../shared/edits/stages.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useSession } from '../../session/session.ts';
import { type Selection, say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import type { CanvasStore } from '../canvasState.ts';
import { laneHeight, stageWidth } from '../heads/sizes.ts';
import type { Direction } from '../places/walk.ts';

const step = 20;

/** Makes what is selected wider, narrower, higher or lower; false where it has no such size. */
export type Sizing = (selection: Selection, direction: Direction) => boolean;

/** Shift, Alt and an arrow: the edge of a stage or lane, or the right edge of a card over further columns. */
export function useSizing(canvas: CanvasStore): Sizing {
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();
  return useMemo(
    () => (selection, direction) => {
      const { layout } = canvas.getState();
      const by = direction === 'right' || direction === 'down' ? 1 : -1;
      const isAcross = direction === 'left' || direction === 'right';
      const sized = layout && sizedEdit(layout, selection, isAcross, by);
      if (!sized) return false;
      if (live.edit(sized.edit)) say(view, words(sized.said, { count: sized.count }));
      return true;
    },
    [canvas, view, live, words],
  );
}

interface Sized {
  readonly edit: MapEdit;
  readonly said: 'gestures.width' | 'gestures.height' | 'gestures.span';
  readonly count: number;
}

function sizedEdit(layout: MapLayout, selection: Selection, isAcross: boolean, by: 1 | -1): Sized | null {
  if (selection.kind === 'stage' && isAcross) {
    const stage = layout.stages.find(({ id }) => id === selection.id);
    if (!stage || stage.isCollapsed) return null;
    const width = stageWidth(stage.width + by * step);
    return { edit: resizeStage(stage.id, width), said: 'gestures.width', count: width };
  }
  if (selection.kind === 'lane' && !isAcross) {
    const lane = layout.lanes.find(({ id }) => id === selection.id);
    if (!lane) return null;
    const height = laneHeight(lane.height + by * step);
    return { edit: resizeLane(lane.id, height), said: 'gestures.height', count: height };
  }
  return selection.kind === 'card' && isAcross ? spanned(layout, selection.id, by) : null;
}

function spanned(layout: MapLayout, id: Id, by: 1 | -1): Sized | null {
  const box = layout.cards.get(id);
  if (!box) return null;
  const first = layout.stages.findIndex((stage) => stage.id === box.stageId);
  const last = layout.stages.findIndex((stage) => stage.id === box.untilStageId);
  const until = layout.stages[last + by];
  if (!until || last + by < first) return null;
  return {
    edit: spanCard(id, last + by === first ? null : until.id),
    said: 'gestures.span',
    count: last + by - first + 1,
  };
}
