import { gridOf } from '../../../shared/edits/grid.ts';
import { lockedLaneOf } from '../../../shared/edits/locked.ts';
import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { byOrder } from '../../../shared/journey/order.ts';
import type { Box, LaneBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { measures } from '../../../shared/layout/measures.ts';
import type { CanvasState } from '../canvasState.ts';
import { isCardDrop } from '../places/dropPlace.ts';
import type { Room } from '../places/room.ts';
import { changesBy } from './afterEdit.ts';
import { landing } from './landing.ts';
import { type Piece, putDown } from './putDown.ts';

export type Carrying = Pick<NonNullable<CanvasState['drag']>, 'what' | 'drop' | 'ids' | 'isCopy'>;

/** A card in the hand, as it will lie when it is let go. */
interface Coming {
  readonly laneId: Id;
  readonly card: Readonly<Card>;
  readonly piece: Piece;
}

/** Of a card that has no place on the map yet, one from the tray: nobody has measured it. */
const unmeasured = 40;

/**
 * How cards move apart for what is carried over the map, in every lane where some of it will land, from whichever lane
 * it comes: the very edit that the hand would make is done beside the map, and the cards of these lanes are put down
 * once more, as the layout does it. Where a row is full the gap is a line until the row has grown: `heights` says how
 * far. Null where nothing would land.
 */
export function makeRoom(journey: JourneyMap, layout: MapLayout, carrying: Carrying): Room | null {
  const { what, drop, isCopy, ids } = carrying;
  if (what.kind !== 'card' || !isCardDrop(drop)) return null;
  const coming = comingOf(journey, layout, carrying);
  if (coming.length === 0) return null;
  const carried = new Set(isCopy ? [] : ids);
  const shifts = new Map<Id, number>();
  const heights = new Map<Id, number>();
  const slots: Box[] = [];
  let slot: Box = drop.line;
  for (const lane of layout.lanes) {
    const here = coming.filter(({ laneId }) => laneId === lane.id);
    if (here.length === 0) continue;
    const stays = piecesOf(journey, layout, lane.id, carried);
    const start = startOf(layout, lane);
    const all = [...stays, ...here].sort((one, other) => byOrder(one.card, other.card)).map(({ piece }) => piece);
    const { tops, bottom } = putDown(all, start);
    heights.set(lane.id, bottom + measures.cellPad - lane.y);
    const isRoomy = bottom + measures.cellPad <= lane.y + lane.height;
    for (const { piece } of here) {
      const box = slotAt(layout, piece, tops.get(piece) ?? start, isRoomy);
      slots.push(box);
      if (piece.id === what.id) slot = box;
    }
    if (!isRoomy) continue;
    for (const { piece } of stays) {
      const by = (tops.get(piece) ?? piece.y) - piece.y;
      if (Math.abs(by) > 0.01) shifts.set(piece.id, by);
    }
  }
  return { shifts, slot, slots, heights };
}

function comingOf(journey: JourneyMap, layout: MapLayout, carrying: Carrying): Coming[] {
  const landed = landing(carrying);
  if (!landed) return [];
  const changes = changesBy(journey, landed.edit);
  // All of them would be refused.
  if (lockedLaneOf(changes, journey) !== null) return [];
  const written = new Map<Id, Readonly<Card>>();
  for (const { collection, id, after } of changes)
    if (collection === 'cards' && after) written.set(id, after as unknown as Card);
  const grid = gridOf(journey);
  return carrying.ids.flatMap((id, at) => {
    const card = written.get(landed.ids[at] ?? id) ?? journey.cards[id];
    const reach = card && grid.reach(card);
    if (!card || !reach) return [];
    const isHidden = layout.stages.slice(reach.first, reach.last + 1).every(({ isCollapsed }) => isCollapsed);
    if (isHidden && id !== carrying.what.id) return [];
    const extent = (layout.cards.get(id)?.height ?? unmeasured) + measures.cardGap;
    return [{ laneId: card.laneId, card, piece: { id, ...reach, extent, y: 0 } }];
  });
}

function piecesOf(journey: JourneyMap, layout: MapLayout, laneId: Id, carried: ReadonlySet<Id>) {
  const columns = new Map(layout.stages.map(({ id }, at) => [id, at]));
  return (layout.cardsByLane.get(laneId) ?? []).flatMap(({ id, stageId, untilStageId, height, y }) => {
    const card = journey.cards[id];
    if (!card || carried.has(id)) return [];
    const [first = 0, last = first] = [columns.get(stageId), columns.get(untilStageId)];
    return [{ card, piece: { id, first, last, extent: height + measures.cardGap, y } }];
  });
}

/** Where the cards of a lane begin: below what the lane draws by itself. */
function startOf(layout: MapLayout, { id, y }: LaneBox): number {
  const there = layout.cardsByLane.get(id) ?? [];
  if (there.length > 0) return there.reduce((least, card) => Math.min(least, card.y), Number.POSITIVE_INFINITY);
  const drawn = layout.kpis.find(({ laneId }) => laneId === id);
  return (drawn ? drawn.y + drawn.height : y) + measures.cellPad;
}

function slotAt({ stages }: MapLayout, { first, last, extent }: Piece, y: number, isRoomy: boolean): Box {
  const [from, until] = [stages[first], stages[last]];
  const x = (from?.x ?? 0) + measures.cellPad;
  const width = until ? until.x + until.width - measures.cellPad - x : 0;
  return { x, y, width, height: isRoomy ? extent - measures.cardGap : 0 };
}
