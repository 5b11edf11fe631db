import type { Id } from '../../shared/journey/id.ts';
import type { Box, CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import type { CardDrop } from './dropPlace.ts';

export interface Room {
  /** How far down each card of the lane slides, in map units; those that stay are not in it. */
  readonly shifts: ReadonlyMap<Id, number>;
  /** The gap that opens: where the held card will lie. As flat as a line where the row has no room left. */
  readonly slot: Box;
  /** How high the row must be for all of the gap. */
  readonly height: number;
}

type Held = Pick<CardBox, 'height'> & Partial<Pick<CardBox, 'stageId' | 'untilStageId'>>;

/** Something that lies across columns, in the order in which the layout puts it down. */
interface Piece {
  /** Null for what is in the hand. */
  readonly card: CardBox | null;
  readonly first: number;
  readonly last: number;
  /** Its height and the gap below it. */
  readonly extent: number;
}

/**
 * How the cards of a lane move apart for what is carried over it: they are put down once more, as the layout does it,
 * without those that are carried and with the one in the hand, so that a card across several columns makes way in all
 * of them. Where a row is full, the gap is only as high as
 * fits, and nothing slides into the row below, until that has made way: `height` says how far.
 */
export function makeRoom(layout: MapLayout, drop: CardDrop, carried: ReadonlySet<Id>, held: Held | undefined): Room {
  const there = layout.cardsByLane.get(drop.laneId) ?? [];
  const lane = layout.lanes.find(({ id }) => id === drop.laneId);
  const top = there.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const start = Number.isFinite(top) ? top : drop.line.y;
  const columns = new Map(layout.stages.map(({ id }, at) => [id, at]));
  const pieces = (extent: number) =>
    piecesOf(there, carried, columns, inHand(layout, drop, held, columns, extent), drop);

  const wanted = (held?.height ?? 40) + measures.cardGap;
  const lowest = lane ? lane.y + lane.height - measures.cellPad : Number.POSITIVE_INFINITY;
  const { bottom } = putDown(pieces(wanted), start);
  const over = Math.max(0, bottom - lowest);
  const extent = Math.max(0, wanted - over);
  const { tops } = putDown(pieces(extent), start);

  const shifts = new Map<Id, number>();
  let slot: Box = drop.line;
  for (const [{ card, first, last }, y] of tops) {
    if (card && Math.abs(y - card.y) > 0.01) shifts.set(card.id, y - card.y);
    if (!card) slot = slotAt(layout, first, last, y, extent);
  }
  return { shifts, slot, height: bottom + measures.cellPad - (lane?.y ?? 0) };
}

function piecesOf(
  there: readonly CardBox[],
  carried: ReadonlySet<Id>,
  columns: ReadonlyMap<Id, number>,
  hand: Piece,
  { beforeId }: CardDrop,
): Piece[] {
  const pieces: Piece[] = [];
  for (const card of there) {
    if (card.id === beforeId) pieces.push(hand);
    if (carried.has(card.id)) continue;
    const [first = 0, last = first] = [columns.get(card.stageId), columns.get(card.untilStageId)];
    pieces.push({ card, first, last, extent: card.height + measures.cardGap });
  }
  return pieces.includes(hand) ? pieces : [...pieces, hand];
}

/** As wide as it is, as far as there are columns. */
function inHand(
  { stages }: MapLayout,
  { stageId }: CardDrop,
  held: Held | undefined,
  columns: ReadonlyMap<Id, number>,
  extent: number,
): Piece {
  const first = columns.get(stageId) ?? 0;
  const [from = 0, until = from] = [columns.get(held?.stageId ?? ''), columns.get(held?.untilStageId ?? '')];
  return { card: null, first, last: Math.min(first + until - from, stages.length - 1), extent };
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
