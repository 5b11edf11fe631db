import type { Columns, Reach } from '../columns.ts';
import { isEmpty, isFirstIn, isLastIn, type LaneSight } from './laneSight.ts';
import { gutterOf, type Spot, trailFrom } from './trails.ts';
import {
  besideEnd,
  type Course,
  columnEnd,
  columnNearest,
  lowerEnd,
  opposite,
  type Side,
  type WayEnd,
} from './wayEnds.ts';

/** Two cards of different lanes, and the lanes between them from the lower one's up. */
interface Pair {
  readonly upper: Spot;
  readonly lower: Spot;
  readonly between: readonly LaneSight[];
  readonly columns: Columns;
}

/**
 * Straight down or up where nothing lies between; in the gutter where one lies beside both; and otherwise along the foot
 * of the upper one's lane.
 */
export function courseBetween(from: Spot, to: Spot, sights: readonly LaneSight[], columns: Columns): Course {
  const isDown = from.laneAt < to.laneAt;
  const [upper, lower] = isDown ? [from, to] : [to, from];
  const between = sights.slice(upper.laneAt + 1, lower.laneAt).reverse();
  const pair = { upper, lower, between, columns };
  const course = upright(pair) ?? beside(pair) ?? below(pair);
  return isDown ? course : { ...course, start: course.end, end: course.start };
}

const isClear = ({ upper, lower, between }: Pair, column: number): boolean =>
  isLastIn(upper.sight, column, upper.at) &&
  isFirstIn(lower.sight, column, lower.at) &&
  between.every((lane) => isEmpty(lane, column));

function upright(pair: Pair): Course | null {
  const { upper, lower, columns } = pair;
  const shared = sharedOf(upper.card.reach, lower.card.reach);
  const clear: number[] = [];
  for (let column = shared.first; column <= shared.last; column += 1) if (isClear(pair, column)) clear.push(column);
  const column = clear[Math.floor((clear.length - 1) / 2)];
  if (column === undefined) return null;
  return {
    kind: 'upright',
    start: columnEnd(upper, 'bottom', column, columns),
    end: columnEnd(lower, 'top', column, columns),
  };
}

function beside({ upper, lower, between }: Pair): Course | null {
  const sides = sidesBeside(upper.card.reach, lower.card.reach).map(([one, other]) => ({
    start: { edge: one, spot: upper, trail: trailFrom(upper, gutterOf(upper, one), true) },
    end: { edge: other, spot: lower, trail: trailFrom(lower, gutterOf(lower, other), false, between) },
  }));
  const isOpen = ({ start, end }: (typeof sides)[number]) => start.trail.dodges.length + end.trail.dodges.length === 0;
  const chosen = sides.find(isOpen) ?? sides[0];
  return chosen ? { kind: 'beside', ...chosen } : null;
}

/** Out of which sides a way leads into one gutter. */
function sidesBeside(one: Reach, other: Reach): (readonly [Side, Side])[] {
  if (one.last + 1 === other.first) return [['right', 'left']];
  if (other.last + 1 === one.first) return [['left', 'right']];
  return [
    ...(one.first === other.first ? [['left', 'left'] as const] : []),
    ...(one.last === other.last ? [['right', 'right'] as const] : []),
  ];
}

function below(pair: Pair): Course {
  const { upper, lower, between, columns } = pair;
  const toward = middleOf(lower) < middleOf(upper) ? 'left' : 'right';
  const column = columnNearest(lower, opposite(toward), (at) => isOpenAbove(pair, at));
  const end: WayEnd =
    column === null
      ? besideEnd(lower, [opposite(toward), toward], false, between)
      : columnEnd(lower, 'top', column, columns);
  return { kind: 'below', start: lowerEnd(upper, toward, columns), end };
}

/** From the foot of the upper one's lane down, nothing lies above the lower one. */
const isOpenAbove = ({ lower, between }: Pair, column: number): boolean =>
  isFirstIn(lower.sight, column, lower.at) && between.every((lane) => isEmpty(lane, column));

const sharedOf = (one: Reach, other: Reach): Reach => ({
  first: Math.max(one.first, other.first),
  last: Math.min(one.last, other.last),
});

const middleOf = ({ card: { x, width } }: Spot): number => x + width / 2;
