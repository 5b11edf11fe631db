import type { CardContent } from './cardContent.ts';
import type { Columns } from './columns.ts';
import type { LaidCard, LaneCards } from './laneCards.ts';
import type { CardBox } from './mapLayout.ts';

const known = new WeakMap<LaneCards, { readonly top: number; readonly boxes: readonly CardBox[] }>();

/** The boxes of a lane's cards, the first of them at this height; a lane that stays where it was keeps its very list. */
export function placeCards(lane: LaneCards, top: number, { stages }: Columns): readonly CardBox[] {
  const before = known.get(lane);
  if (before?.top === top) return before.boxes;
  const boxes = lane.laid.map((laid) => placed(laid, top + laid.top, stages));
  known.set(lane, { top, boxes });
  return boxes;
}

const boxes = new WeakMap<CardContent, CardBox>();

/** A card that neither changed nor moved keeps its very box, so that whoever draws it can see that nothing happened. */
function placed({ content, reach, x }: LaidCard, y: number, stages: Columns['stages']): CardBox {
  const stageId = stages[reach.first]?.id ?? '';
  const untilStageId = stages[reach.last]?.id ?? '';
  const before = boxes.get(content);
  if (before?.x === x && before.y === y && before.stageId === stageId && before.untilStageId === untilStageId)
    return before;
  const box = { ...content, stageId, untilStageId, x, y };
  boxes.set(content, box);
  return box;
}
