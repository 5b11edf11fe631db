import type { Id } from '../journey/id.ts';
import type { Side } from './besideCards.ts';
import type { Run } from './gutters.ts';
import type { CardBox, LinkShape, Place } from './mapLayout.ts';
import { measures } from './measures.ts';
import { trackDepth } from './tracks.ts';

export type Drawn = Pick<LinkShape, 'path' | 'labelAt' | 'arrow' | 'isReturn'>;

/** A way that hangs below no lane: where it begins and ends, and the line along which it runs down or up, if it does. */
interface Course {
  readonly start: Place;
  readonly end: Place;
  readonly angle: number;
  readonly labelAt: Place;
  /** Null for one that bows from card to card. */
  readonly line: { readonly x: number; readonly cards: Run['cards']; readonly room: number } | null;
}

const arrowGap = 3;
/** A way to a card that stands only a little higher or lower swings there. */
const swing = 24;
const round = 6;

export const middleOf = (card: CardBox): number => card.x + card.width / 2;
const halfway = (card: CardBox): number => card.y + card.height / 2;
const rightOf = (card: CardBox): number => card.x + card.width;

/** What a way needs of the gutter that it runs in; null where it runs in none. */
export function runOf(id: Id, from: CardBox, to: CardBox, side: Side | null): Run | null {
  const { start, end, line } = courseOf(from, to, side);
  if (!line) return null;
  const [top, bottom] = start.y < end.y ? [start.y, end.y] : [end.y, start.y];
  return { id, gutter: String(Math.round(line.x)), top, bottom, cards: line.cards, room: line.room };
}

/** A way on, so far beside the middle of its gutter. */
export function straight(from: CardBox, to: CardBox, side: Side | null, offset: number): Drawn {
  const { start, end, angle, labelAt, line } = courseOf(from, to, side);
  const arrow = { ...end, angle };
  if (!line) {
    const bend = Math.max(8, (end.x - start.x) / 2);
    const path = `M${at(start)}C${n(start.x + bend)},${n(start.y)} ${n(end.x - bend)},${n(end.y)} ${at(end)}`;
    return { path, labelAt, arrow, isReturn: false };
  }
  const x = line.x + offset;
  const beside = { ...labelAt, x: labelAt.x + offset };
  if (start.x === end.x && line.x === start.x)
    return {
      path: `M${n(x)},${n(start.y)}L${n(x)},${n(end.y)}`,
      labelAt: beside,
      arrow: { ...arrow, x },
      isReturn: false,
    };
  const down = start.y < end.y ? round : -round;
  const turn = (y: number) => `${n(x)},${n(y)} ${n(x)},${n(y)}`;
  const path = `M${at(start)}C${turn(start.y)} ${n(x)},${n(start.y + down)}V${n(end.y - down)}C${turn(end.y)} ${at(end)}`;
  return { path, labelAt: beside, arrow, isReturn: false };
}

/** Down from the card, round below the lane's cards, and up to where it leads. */
export function hanging(from: CardBox, to: CardBox, level: number, isReturn: boolean, bottom: number): Drawn {
  const apart = middleOf(from) === middleOf(to) ? Math.min(from.width, to.width) / 4 : 0;
  const start = { x: middleOf(from) + apart, y: from.y + from.height };
  const end = { x: middleOf(to) - apart, y: to.y + to.height + arrowGap };
  const shelf = bottom - 4;
  const depth = trackDepth(level);
  // A cubic reaches three quarters of the way to its handles.
  const pull = shelf + (depth * 4) / 3;
  return {
    path: `M${at(start)}V${n(shelf)}C${n(start.x)},${n(pull)} ${n(end.x)},${n(pull)} ${n(end.x)},${n(shelf)}V${n(end.y)}`,
    labelAt: { x: (start.x + end.x) / 2, y: shelf + depth + 4 },
    arrow: { ...end, angle: -90 },
    isReturn,
  };
}

function courseOf(from: CardBox, to: CardBox, side: Side | null): Course {
  if (side !== null) return past(from, to, side);
  const x = middleOfShared(from, to);
  if (x !== null) return from.laneId === to.laneId ? aside(from, to) : upright(from, to, x);
  return onwards(from, to);
}

/** The middle of the columns in which both lie; null where they share none. */
function middleOfShared(from: CardBox, to: CardBox): number | null {
  const left = Math.max(from.x, to.x);
  const right = Math.min(rightOf(from), rightOf(to));
  return left < right ? (left + right) / 2 : null;
}

/** A little stays free beside the cards. */
const gutterRoom = measures.cellPad - 2;

/** From the right edge to the left one, and where the next column is at another height, down or up between the two. */
function onwards(from: CardBox, to: CardBox): Course {
  const start = { x: rightOf(from), y: halfway(from) };
  const end = { x: to.x - arrowGap, y: halfway(to) };
  const isNext = Math.abs(to.x - start.x - 2 * measures.cellPad) < 1 && Math.abs(end.y - start.y) > swing;
  const line = isNext ? { x: start.x + measures.cellPad, cards: 0 as const, room: gutterRoom } : null;
  return { start, end, angle: 0, labelAt: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + 4 }, line };
}

/** Between lanes of shared columns: from edge to edge, straight down or up. */
function upright(from: CardBox, to: CardBox, x: number): Course {
  const isDown = to.y > from.y;
  const start = { x, y: isDown ? from.y + from.height : from.y };
  const end = { x, y: isDown ? to.y - arrowGap : to.y + to.height + arrowGap };
  const labelAt = { x, y: (start.y + end.y) / 2 - 8 };
  return { start, end, angle: isDown ? 90 : -90, labelAt, line: { x, cards: 0, room: 2 * gutterRoom } };
}

/** Down or up in the gutter beside the cards that lie between, where the line of the column is. */
function past(from: CardBox, to: CardBox, side: Side): Course {
  const isLeft = side === 'left';
  const edgeOf = (card: CardBox): number => (isLeft ? card.x : rightOf(card));
  const out = isLeft ? -1 : 1;
  const x = edgeOf(from) + out * measures.cellPad;
  const start = { x: edgeOf(from), y: halfway(from) };
  const end = { x: edgeOf(to) + out * arrowGap, y: halfway(to) };
  const labelAt = { x, y: (start.y + end.y) / 2 - 8 };
  return { start, end, angle: isLeft ? 0 : 180, labelAt, line: { x, cards: isLeft ? 1 : -1, room: gutterRoom } };
}

/** Inside one cell: out into the gutter and back in, past the cards between. */
function aside(from: CardBox, to: CardBox): Course {
  const start = { x: rightOf(from), y: halfway(from) };
  const end = { x: rightOf(to) + arrowGap, y: halfway(to) };
  const x = Math.max(rightOf(from), rightOf(to)) + measures.cellPad;
  const labelAt = { x: x + 12, y: (start.y + end.y) / 2 };
  return { start, end, angle: 180, labelAt, line: { x, cards: -1, room: gutterRoom } };
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Place): string => `${n(x)},${n(y)}`;
