import type { Place, StageBox } from '../mapLayout.ts';
import { measures } from '../measures.ts';
import { textStyles } from '../textStyles.ts';
import { linesHeight, linesWidth } from '../wrapText.ts';
import type { Way } from './drawnWay.ts';
import { wordsAt } from './shelves.ts';
import type { Upright } from './uprights.ts';
import { isBeside } from './wayEnds.ts';
import type { FootRoom, WayPlan } from './wayPlan.ts';

/** A way whose corners have their places. */
export interface DrawnWay {
  readonly plan: WayPlan;
  readonly way: Way;
  readonly corners: readonly Place[];
  /** The upper edge of its room. */
  readonly shelf: number;
}

/** The middle of the upper edge of a way's words, in the room they have; of those still to come, where the way is longest. */
export function labelPlace(drawn: DrawnWay, uprights: readonly Upright[], stages: readonly StageBox[]): Place {
  const { plan, shelf } = drawn;
  const { room, label } = plan;
  if (!room?.hasWords) return onLongest(drawn.corners);
  const half = linesWidth(label, textStyles.linkLabel) / 2 + air;
  const y = shelf + wordsAt(room);
  const wish = room.isRun ? alongRun(drawn, half, stages) : besideLine(drawn, half);
  const allowed = within(wish, room, half);
  return { x: clearest(allowed, half, linesNear(allowed, half, uprights, y, y + linesHeight(label))), y };
}

/** Between words and a line beside them. */
const air = 4;

/** Where words would like to stand, and how far they may move from there. */
interface Wish {
  readonly x: number;
  readonly least: number;
  readonly most: number;
}

/** Near the middle of what runs along the foot, and inside a column where they fit into one: gutters are for other ways. */
function alongRun({ plan: { start }, corners }: DrawnWay, half: number, stages: readonly StageBox[]): Wish {
  const at = isBeside(start) ? 2 + 2 * start.trail.dodges.length : 1;
  const [one, other] = [corners[at]?.x ?? 0, corners[at + 1]?.x ?? 0];
  const middle = (one + other) / 2;
  let [nearest, near] = [middle, Math.abs(one - other) / 2];
  for (const { x, width } of stages) {
    const away = Math.abs(x + width / 2 - middle);
    if (2 * half <= width - 2 * measures.cellPad && away < near) [nearest, near] = [x + width / 2, away];
  }
  return { x: nearest, least: Math.min(one, other, middle - half), most: Math.max(one, other, middle + half) };
}

/** Ways that share a gutter lie side by side: words may stand beside all of them. */
const bundle = 12;

/** To the right of the line rather than to its left. */
function besideLine({ plan, way }: DrawnWay, half: number): Wish {
  const x = way.lines.at(uprightAt(plan))?.at ?? 0;
  return { x: x + half, least: x - half - bundle, most: x + half + bundle };
}

/** Which of its pieces leads down through the foot of the upper card's lane. */
function uprightAt({ start, end }: WayPlan): number {
  if (!isBeside(start) || !isBeside(end)) return 0;
  return start.spot.laneAt < end.spot.laneAt ? 1 + 2 * start.trail.dodges.length : -2 - 2 * end.trail.dodges.length;
}

function within({ x, least, most }: Wish, { left, right }: FootRoom, half: number): Wish {
  const inRoom = (at: number) => Math.max(left + half, Math.min(right - half, at));
  return { x: inRoom(x), least: inRoom(least), most: inRoom(most) };
}

/** Where lines lead past words between these heights; those that lie on each other are one. */
function linesNear({ least, most }: Wish, half: number, uprights: readonly Upright[], top: number, bottom: number) {
  const lines = new Set<number>();
  for (const one of uprights)
    if (one.top < bottom && one.bottom > top && one.x > least - half && one.x < most + half) lines.add(one.x);
  return [...lines];
}

/** As near to its wish as no line comes near; and where there is no such place, where the fewest do, best of all beside it. */
function clearest({ x: wish, least, most }: Wish, half: number, lines: readonly number[]): number {
  const costOf = (x: number) => lines.reduce((sum, line) => sum + nearness(Math.abs(line - x), half), 0);
  let [best, lowest] = [wish, costOf(wish)];
  if (lowest === 0) return wish;
  const aside = [-half, tight - half, half - tight, half];
  const beside = lines.flatMap((line) => aside.map((by) => line + by)).filter((x) => x >= least && x <= most);
  for (const x of [...beside, least, most]) {
    const cost = costOf(x);
    if (cost > lowest || (cost === lowest && Math.abs(x - wish) >= Math.abs(best - wish))) continue;
    [best, lowest] = [x, cost];
  }
  return best;
}

/** How much of their air words give up before a line leads through them. */
const tight = 3;

/** A line through words is as bad as three that come too near. */
const nearness = (away: number, half: number): number =>
  away > half - rounding ? 0 : away > half - tight - rounding ? 1 : 3;
const rounding = 0.01;

function onLongest(corners: readonly Place[]): Place {
  let longest = { length: -1, x: 0, y: 0 };
  for (let at = 1; at < corners.length; at += 1) {
    const [one, other] = [corners[at - 1], corners[at]];
    if (!one || !other) continue;
    const length = Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
    if (length > longest.length) longest = { length, x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  }
  return { x: longest.x, y: longest.y - textStyles.linkLabel.lineHeight / 2 };
}
