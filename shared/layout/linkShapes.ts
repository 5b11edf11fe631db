import type { Language } from '../bridge/contract.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Link } from '../journey/link.ts';
import { numberIn } from '../text/words.ts';
import { besideOf, type Side } from './besideCards.ts';
import type { Box, CardBox, Lines, LinkShape } from './mapLayout.ts';
import { measures } from './measures.ts';
import type { Row } from './row.ts';
import { textStyles } from './textStyles.ts';
import { shelfOf, type Tracks, trackDepth } from './tracks.ts';
import { noLines, wrapAtMost } from './wrapText.ts';

/** Every link whose two cards are placed. */
export function linkShapes(
  journey: JourneyMap,
  cards: ReadonlyMap<Id, CardBox>,
  tracks: Tracks,
  rows: readonly Row[],
  language: Language,
): LinkShape[] {
  const bottoms = new Map(rows.map((row) => [row.lane.id, row.bottomOf]));
  const sideOf = besideOf(cards);
  return Object.values(journey.links).flatMap((link) => {
    const from = cards.get(link.fromId);
    const to = cards.get(link.toId);
    if (!from || !to) return [];
    const track = tracks.get(link.id);
    const bottomOf = track && bottoms.get(track.laneId);
    const shelf = track && bottomOf ? shelfOf(track, bottomOf) : 0;
    const side = track ? null : sideOf(from, to);
    return [shapeOf(link, { from, to, shelf, level: track?.level, isReturn: track?.isReturn, side, language })];
  });
}

interface Course {
  readonly from: CardBox;
  readonly to: CardBox;
  /** Where a hanging way leaves its columns, and how deep it hangs; no level where it goes straight. */
  readonly shelf: number;
  readonly level: number | undefined;
  readonly isReturn: boolean | undefined;
  /** On which side it goes past the cards that lie between, where there are any. */
  readonly side: Side | null;
  readonly language: Language;
}

const known = new WeakMap<Readonly<Link>, { readonly course: Course; readonly shape: LinkShape }>();

/** A way between cards that stayed where they were is drawn once. */
function shapeOf(link: Readonly<Link>, course: Course): LinkShape {
  const before = known.get(link);
  if (before && isSame(before.course, course)) return before.shape;
  const { from, to, shelf, level, isReturn = false, side, language } = course;
  const drawn = level === undefined ? straight(from, to, side) : hanging(from, to, level, isReturn, shelf);
  const label = labelOf(link, language, from, to);
  const ends = { id: link.id, fromId: link.fromId, toId: link.toId };
  const shape = { ...ends, label, around: around(from, to, drawn.labelAt.y), ...drawn };
  known.set(link, { course, shape });
  return shape;
}

const isSame = (a: Course, b: Course): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.shelf === b.shelf &&
  a.level === b.level &&
  a.isReturn === b.isReturn &&
  a.side === b.side &&
  a.language === b.language;

function labelOf(link: Readonly<Link>, language: Language, from: CardBox, to: CardBox): Lines {
  const share = link.share === null ? '' : numberIn(language, { style: 'percent' }).format(link.share);
  const text = [link.label, share].filter((part) => part !== '').join(' · ');
  const width = Math.max(160, Math.abs(middleOf(from) - middleOf(to)) - 24);
  return text ? wrapAtMost(text, textStyles.linkLabel, width, 1) : noLines(textStyles.linkLabel);
}

type Drawn = Pick<LinkShape, 'path' | 'labelAt' | 'arrow' | 'isReturn'>;

const middleOf = (card: CardBox): number => card.x + card.width / 2;
const halfway = (card: CardBox): number => card.y + card.height / 2;
const arrowGap = 3;

/** Down from the card, round below the lane's cards, and up to where it leads. */
function hanging(from: CardBox, to: CardBox, level: number, isReturn: boolean, bottom: number): Drawn {
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

function straight(from: CardBox, to: CardBox, side: Side | null): Drawn {
  if (side !== null) return past(from, to, side);
  const x = middleOfShared(from, to);
  if (x !== null) return from.laneId === to.laneId ? aside(from, to) : upright(from, to, x);
  const start = { x: from.x + from.width, y: halfway(from) };
  const end = { x: to.x - arrowGap, y: halfway(to) };
  const bend = Math.max(8, (end.x - start.x) / 2);
  return {
    path: `M${at(start)}C${n(start.x + bend)},${n(start.y)} ${n(end.x - bend)},${n(end.y)} ${at(end)}`,
    labelAt: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + 4 },
    arrow: { ...end, angle: 0 },
    isReturn: false,
  };
}

/** The middle of the columns in which both lie; null where they share none. */
function middleOfShared(from: CardBox, to: CardBox): number | null {
  const left = Math.max(from.x, to.x);
  const right = Math.min(from.x + from.width, to.x + to.width);
  return left < right ? (left + right) / 2 : null;
}

/** Between lanes of shared columns: from edge to edge, straight down or up. */
function upright(from: CardBox, to: CardBox, x: number): Drawn {
  const isDown = to.y > from.y;
  const start = { x, y: isDown ? from.y + from.height : from.y };
  const end = { x, y: isDown ? to.y - arrowGap : to.y + to.height + arrowGap };
  return {
    path: `M${at(start)}L${at(end)}`,
    labelAt: { x, y: (start.y + end.y) / 2 - 8 },
    arrow: { ...end, angle: isDown ? 90 : -90 },
    isReturn: false,
  };
}

/** Down or up in the gutter beside the cards that lie between, where the line of the column is. */
function past(from: CardBox, to: CardBox, side: Side): Drawn {
  const isLeft = side === 'left';
  const edgeOf = (card: CardBox): number => (isLeft ? card.x : card.x + card.width);
  const out = isLeft ? -1 : 1;
  const x = edgeOf(from) + out * measures.cellPad;
  const [start, end] = [halfway(from), halfway(to)];
  const round = start < end ? 6 : -6;
  return {
    path: `M${n(edgeOf(from))},${n(start)}C${n(x)},${n(start)} ${n(x)},${n(start)} ${n(x)},${n(start + round)}V${n(end - round)}C${n(x)},${n(end)} ${n(x)},${n(end)} ${n(edgeOf(to) + out * arrowGap)},${n(end)}`,
    labelAt: { x, y: (start + end) / 2 - 8 },
    arrow: { x: edgeOf(to) + out * arrowGap, y: end, angle: isLeft ? 0 : 180 },
    isReturn: false,
  };
}

/** Inside one cell: out into the gutter and back in, past the cards between. */
function aside(from: CardBox, to: CardBox): Drawn {
  const start = { x: from.x + from.width, y: halfway(from) };
  const end = { x: to.x + to.width + arrowGap, y: halfway(to) };
  const out = start.x + 20;
  return {
    path: `M${at(start)}C${n(out)},${n(start.y)} ${n(out)},${n(end.y)} ${at(end)}`,
    labelAt: { x: out, y: (start.y + end.y) / 2 },
    arrow: { ...end, angle: 180 },
    isReturn: false,
  };
}

/** How far a way and its words go beyond its cards, besides below them. */
const bow = 104;

/** A way lies between its cards, or bows a little out of the space between them. */
function around(from: CardBox, to: CardBox, lowest: number): Box {
  const x = Math.min(from.x, to.x) - bow;
  const y = Math.min(from.y, to.y) - bow;
  const right = Math.max(from.x + from.width, to.x + to.width) + bow;
  const bottom = Math.max(from.y + from.height, to.y + to.height, lowest) + bow;
  return { x, y, width: right - x, height: bottom - y };
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: { x: number; y: number }): string => `${n(x)},${n(y)}`;
