import type { Language } from '../bridge/contract.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Link } from '../journey/link.ts';
import { numberIn } from '../text/words.ts';
import { besideOf, type Side } from './besideCards.ts';
import { tracksInGutters } from './gutters.ts';
import { hanging, middleOf, runOf, straight } from './linkPaths.ts';
import type { Box, CardBox, Lines, LinkShape } from './mapLayout.ts';
import type { Row } from './row.ts';
import { textStyles } from './textStyles.ts';
import { shelfOf, type Tracks } from './tracks.ts';
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
  const ways = Object.values(journey.links).flatMap((link) => {
    const from = cards.get(link.fromId);
    const to = cards.get(link.toId);
    if (!from || !to) return [];
    const track = tracks.get(link.id);
    const bottomOf = track && bottoms.get(track.laneId);
    const shelf = track && bottomOf ? shelfOf(track, bottomOf) : 0;
    const side = track ? null : sideOf(from, to);
    return [{ link, from, to, shelf, level: track?.level, isReturn: track?.isReturn, side }];
  });
  const runs = ways.flatMap(({ link, from, to, level, side }) =>
    level === undefined ? (runOf(link.id, from, to, side) ?? []) : [],
  );
  const offsets = tracksInGutters(runs);
  return ways.map(({ link, ...way }) => shapeOf(link, { ...way, offset: offsets.get(link.id) ?? 0, language }));
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
  /** How far beside the middle of its gutter. */
  readonly offset: number;
  readonly language: Language;
}

const known = new WeakMap<Readonly<Link>, { readonly course: Course; readonly shape: LinkShape }>();

/** A way between cards that stayed where they were is drawn once. */
function shapeOf(link: Readonly<Link>, course: Course): LinkShape {
  const before = known.get(link);
  if (before && isSame(before.course, course)) return before.shape;
  const { from, to, shelf, level, isReturn = false, side, offset, language } = course;
  const drawn = level === undefined ? straight(from, to, side, offset) : hanging(from, to, level, isReturn, shelf);
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
  a.offset === b.offset &&
  a.language === b.language;

function labelOf(link: Readonly<Link>, language: Language, from: CardBox, to: CardBox): Lines {
  const share = link.share === null ? '' : numberIn(language, { style: 'percent' }).format(link.share);
  const text = [link.label, share].filter((part) => part !== '').join(' · ');
  const width = Math.max(160, Math.abs(middleOf(from) - middleOf(to)) - 24);
  return text ? wrapAtMost(text, textStyles.linkLabel, width, 1) : noLines(textStyles.linkLabel);
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
