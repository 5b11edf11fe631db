import type { Columns } from '../columns.ts';
import { isCrossed, isEmpty } from './laneSight.ts';
import { endOf, type Spot } from './trails.ts';
import { besideEnd, type Course, isBeside, lowerEnd, opposite, sideEnd } from './wayEnds.ts';

/** On to the next column, round the cards of one cell, and everything else below the lane's cards. */
export function courseInLane(from: Spot, to: Spot, hasLabel: boolean, columns: Columns): Course {
  return (hasLabel ? null : (onward(from, to) ?? around(from, to))) ?? below(from, to, columns);
}

function onward(from: Spot, to: Spot): Course | null {
  const gutter = from.card.reach.last + 1;
  const next = to.card.reach.first;
  if (gutter > next) return null;
  for (let column = gutter; column < next; column += 1) if (!isEmpty(from.sight, column)) return null;
  if (gutter === next && isCrossed(from.sight, gutter, from.at, to.at)) return null;
  return { kind: gutter === next ? 'beside' : 'onward', start: sideEnd(from, 'right'), end: sideEnd(to, 'left') };
}

function around(from: Spot, to: Spot): Course | null {
  const [one, other] = [from.card.reach, to.card.reach];
  const isOpen = (gutter: number) => !isCrossed(from.sight, gutter, from.at, to.at);
  if (one.last === other.last && isOpen(one.last + 1))
    return { kind: 'beside', start: sideEnd(from, 'right'), end: sideEnd(to, 'right') };
  if (one.first === other.first && isOpen(one.first))
    return { kind: 'beside', start: sideEnd(from, 'left'), end: sideEnd(to, 'left') };
  return null;
}

function below(from: Spot, to: Spot, columns: Columns): Course {
  const ahead = from.card.reach.first > to.card.reach.last ? 'left' : 'right';
  const start = lowerEnd(from, ahead, columns);
  const end = lowerEnd(to, opposite(ahead), columns);
  const isOneGutter = isBeside(start) && isBeside(end) && endOf(start.trail) === endOf(end.trail);
  return { kind: 'below', start, end: isOneGutter ? besideEnd(to, [ahead, opposite(ahead)], true) : end };
}
