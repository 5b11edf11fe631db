import type { Id } from '../../shared/journey/id.ts';
import type { Box, CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import type { CardDrop } from './dropPlace.ts';

export interface Room {
  /** How far down each card of the lane slides, in map units; those that stay are not in it. */
  readonly shifts: ReadonlyMap<Id, number>;
  /** The gap that opens: where the held card will lie. As flat as a line where the row has no room left. */
  readonly slot: Box;
  /** The same for all that come along into this lane, the held one among them. */
  readonly slots: readonly Box[];
  /** How high the row must be for all of the gap. */
  readonly height: number;
}

type Held = Pick<CardBox, 'height'> & Partial<Pick<CardBox, 'stageId' | 'untilStageId' | 'y'>>;

/** Something that lies across columns, in the order in which the layout puts it down. */
interface Piece {
  /** Null for what is in the hand or comes along. */
  readonly card: CardBox | null;
  readonly isHeld?: true;
  readonly first: number;
  readonly last: number;
  /** Its height and the gap below it. */
  readonly extent: number;
}

/**
 * How the cards of a lane move apart for what is carried over it: they are put down once more, as the layout does it,
 * without those that are carried and with the one in the hand, so that a card across several columns makes way in all
 * of them. What comes along from the same cell stands with it in one block, the rest at the end of its cell. Where a row is full, the gap is only as high as
 * fits, and nothing slides into the row below, until that has made way: `height` says how far.
 */
export function makeRoom(
  layout: MapLayout,
  drop: CardDrop,
  carried: ReadonlySet<Id>,
  held: Held | undefined,
  along: readonly CardBox[] = [],
): Room {
  const there = layout.cardsByLane.get(drop.laneId) ?? [];
  const lane = layout.lanes.find(({ id }) => id === drop.laneId);
  const top = there.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const start = Number.isFinite(top) ? top : drop.line.y;
  const columns = new Map(layout.stages.map(({ id }, at) => [id, at]));
  const { block, elsewhere } = inHand(layout, drop, held, along, columns);
  const pieces = (share: number) => piecesOf(there, carried, columns, { block, elsewhere, share }, drop);

  const wanted = block.reduce((sum, { extent }) => sum + extent, 0);
  const lowest = lane ? lane.y + lane.height - measures.cellPad : Number.POSITIVE_INFINITY;
  const { bottom } = putDown(pieces(1), start);
  const over = Math.max(0, bottom - lowest);
  const { tops } = putDown(pieces(Math.max(0, wanted - over) / wanted), start);

  const shifts = new Map<Id, number>();
  const slots: Box[] = [];
  let slot: Box = drop.line;
  for (const [{ card, isHeld, first, last, extent }, y] of tops) {
    if (card && Math.abs(y - card.y) > 0.01) shifts.set(card.id, y - card.y);
    if (card) continue;
    const box = slotAt(layout, first, last, y, extent);
    slots.push(box);
    if (isHeld) slot = box;
  }
  return { shifts, slot, slots, height: bottom + measures.cellPad - (lane?.y ?? 0) };
}

function piecesOf(
  there: readonly CardBox[],
  carried: ReadonlySet<Id>,
  columns: ReadonlyMap<Id, number>,
  { block, elsewhere, share }: Hand & { share: number },
  { beforeId }: CardDrop,
): Piece[] {
  const flatter = (piece: Piece): Piece => ({ ...piece, extent: piece.extent * share });
  const hand = block.map(flatter);
  const pieces: Piece[] = [];
  for (const card of there) {
    if (card.id === beforeId) pieces.push(...hand);
    if (carried.has(card.id)) continue;
    const [first = 0, last = first] = [columns.get(card.stageId), columns.get(card.untilStageId)];
    pieces.push({ card, first, last, extent: card.height + measures.cardGap });
  }
  const isThere = hand.some((piece) => pieces.includes(piece));
  return [...pieces, ...(isThere ? [] : hand), ...elsewhere.map(flatter)];
}

interface Hand {
  /** What comes from the cell of the held one, from top to bottom. */
  readonly block: readonly Piece[];
  /** What lands in other cells of the lane. */
  readonly elsewhere: readonly Piece[];
}

/** Each as wide as it is, as far as there are columns, and as far from the held one as it was. */
function inHand(
  { stages }: MapLayout,
  { stageId }: CardDrop,
  held: Held | undefined,
  along: readonly CardBox[],
  columns: ReadonlyMap<Id, number>,
): Hand {
  const last = stages.length - 1;
  const to = columns.get(stageId) ?? 0;
  const own = columns.get(held?.stageId ?? '') ?? to;
  const piece = ({ height, stageId: at, untilStageId }: Held, isHeld?: true): Piece => {
    const [from = own, until = from] = [columns.get(at ?? ''), columns.get(untilStageId ?? '')];
    const first = Math.min(Math.max(to + from - own, 0), last);
    const extent = height + measures.cardGap;
    return { card: null, first, last: Math.min(first + until - from, last), extent, ...(isHeld && { isHeld }) };
  };
  const beside = along.filter((card) => card.stageId === held?.stageId);
  const downwards = [held ?? { height: 40 }, ...beside].sort((one, other) => (one.y ?? 0) - (other.y ?? 0));
  return {
    block: downwards.map((card) => piece(card, card === held || !held ? true : undefined)),
    elsewhere: along.filter((card) => !beside.includes(card)).map((card) => piece(card)),
  };
}

/** Each below whatever is already in its columns: the layout's own rule. */
function putDown(pieces: readonly Piece[], start: number) {
  const next: number[] = [];
  const tops = new Map<Piece, number>();
  let bottom = start;
  for (const piece of pieces) {
    let y = start;
    for (let at = piece.first; at <= piece.last; at += 1) y = Math.max(y, next[at] ?? start);
    for (let at = piece.first; at <= piece.last; at += 1) next[at] = y + piece.extent;
    tops.set(piece, y);
    bottom = Math.max(bottom, y + piece.extent - measures.cardGap);
  }
  return { tops, bottom };
}

function slotAt({ stages }: MapLayout, first: number, last: number, y: number, extent: number): Box {
  const [from, until] = [stages[first], stages[last]];
  const x = (from?.x ?? 0) + measures.cellPad;
  const width = until ? until.x + until.width - measures.cellPad - x : 0;
  return { x, y, width, height: Math.max(0, extent - measures.cardGap) };
}
