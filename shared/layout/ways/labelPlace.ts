import type { Place } from '../mapLayout.ts';
import { textStyles } from '../textStyles.ts';
import { linesWidth } from '../wrapText.ts';
import type { Way } from './drawnWay.ts';
import type { WayPlan } from './plans.ts';
import { wordsAt } from './shelves.ts';
import { isBeside } from './wayEnds.ts';

/** The middle of the upper edge of a way's words, in the room they have; of those still to come, where the way is longest. */
export function labelPlace({ room, ...plan }: WayPlan, way: Way, corners: readonly Place[], shelf: number): Place {
  if (!room?.hasWords) return onLongest(corners);
  const half = linesWidth(plan.label, textStyles.linkLabel) / 2 + 2;
  const x = room.isRun ? middleOfRun(plan, corners) : (way.lines.at(uprightAt(plan))?.at ?? 0);
  return { x: Math.max(room.left + half, Math.min(room.right - half, x)), y: shelf + wordsAt(room) };
}

type Course = Pick<WayPlan, 'start' | 'end'>;

/** Along the foot the way leads from the end of what leads down to it. */
function middleOfRun({ start }: Course, corners: readonly Place[]): number {
  const at = isBeside(start) ? 2 + 2 * start.trail.dodges.length : 1;
  return ((corners[at]?.x ?? 0) + (corners[at + 1]?.x ?? 0)) / 2;
}

/** Which of its pieces leads down through the foot of the upper card's lane. */
function uprightAt({ start, end }: Course): number {
  if (!isBeside(start) || !isBeside(end)) return 0;
  return start.spot.laneAt < end.spot.laneAt ? 1 + 2 * start.trail.dodges.length : -2 - 2 * end.trail.dodges.length;
}

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
