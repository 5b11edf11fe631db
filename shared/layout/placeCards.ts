import type { Id } from '../journey/id.ts';
import type { Lane } from '../journey/lane.ts';
import type { CardContent } from './cardContent.ts';
import type { Columns } from './columns.ts';
import type { LaidCard, LaneCards } from './laneCards.ts';
import type { CardBox } from './mapLayout.ts';

interface Placed {
  readonly cards: LaneCards;
  readonly top: number;
  readonly boxes: readonly CardBox[];
}

const known = new WeakMap<Readonly<Lane>, Placed>();

/**
 * The boxes of a lane's cards, the first of them at this height. A lane that stays as it was keeps its very list, and
 * a card that neither changed nor moved its very box, so that whoever draws it can see that nothing happened.
 */
export function placeCards(
  lane: Readonly<Lane>,
  cards: LaneCards,
  top: number,
  { stages }: Columns,
): readonly CardBox[] {
  const before = known.get(lane);
  if (before?.cards === cards && before.top === top) return before.boxes;
  // A lane that only moved has moved all its cards.
  const kept =
    before && before.cards !== cards ? new Map(before.cards.laid.map(({ content }, at) => [content, at])) : null;
  const boxes = cards.laid.map((laid) => {
    const at = kept?.get(laid.content);
    return placed(laid, top + laid.top, stages, at === undefined ? undefined : before?.boxes[at]);
  });
  known.set(lane, { cards, top, boxes });
  return boxes;
}

function placed({ content, reach, x }: LaidCard, y: number, stages: Columns['stages'], before?: CardBox): CardBox {
  const stageId = stages[reach.first]?.id ?? '';
  const untilStageId = stages[reach.last]?.id ?? '';
  const isStill = before?.x === x && before.y === y;
  if (isStill && before.stageId === stageId && before.untilStageId === untilStageId) return before;
  return boxOf(content, stageId, untilStageId, x, y);
}

/** Field by field: spread into an object this large, ten thousand boxes take two hundred times as long. */
const boxOf = (content: CardContent, stageId: Id, untilStageId: Id, x: number, y: number): CardBox => ({
  id: content.id,
  stageId,
  untilStageId,
  laneId: content.laneId,
  kind: content.kind,
  look: content.look,
  hue: content.hue,
  mark: content.mark,
  markAt: content.markAt,
  signAt: content.signAt,
  x,
  y,
  width: content.width,
  height: content.height,
  text: content.text,
  textAt: content.textAt,
  textWidth: content.textWidth,
  head: content.head,
  foot: content.foot,
  footSign: content.footSign,
  footAt: content.footAt,
  figure: content.figure,
  overlay: content.overlay,
  picture: content.picture,
});
