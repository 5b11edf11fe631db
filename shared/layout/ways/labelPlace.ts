import type { Place, StageBox } from '../mapLayout.ts';
import { measures } from '../measures.ts';
import { textStyles } from '../textStyles.ts';
import { linesWidth } from '../wrapText.ts';
import type { Way } from './drawnWay.ts';
import { wordsAt } from './shelves.ts';
import { isBeside } from './wayEnds.ts';
import type { WayPlan } from './wayPlan.ts';

/** The middle of the upper edge of a way's words, in the room they have; of those still to come, where the way is longest. */
export function labelPlace(
  { room, ...plan }: WayPlan,
  way: Way,
  corners: readonly Place[],
  shelf: number,
  stages: readonly StageBox[],
): Place {
  if (!room?.hasWords) return onLongest(corners);
  const half = linesWidth(plan.label, textStyles.linkLabel) / 2 + 2;
  const x = room.isRun ? alongRun(plan, corners, half, stages) : (way.lines.at(uprightAt(plan))?.at ?? 0);
  return { x: Math.max(room.left + half, Math.min(room.right - half, x)), y: shelf + wordsAt(room) };
}

type Course = Pick<WayPlan, 'start' | 'end'>;

/** Near the middle of what runs along the foot, and inside a column where they fit into one: gutters are for other ways. */
function alongRun({ start }: Course, corners: readonly Place[], half: number, stages: readonly StageBox[]): number {
  const at = isBeside(start) ? 2 + 2 * start.trail.dodges.length : 1;
  const [one, other] = [corners[at]?.x ?? 0, corners[at + 1]?.x ?? 0];
  const middle = (one + other) / 2;
  let [nearest, least] = [middle, Math.abs(one - other) / 2];
  for (const { x, width } of stages) {
    const away = Math.abs(x + width / 2 - middle);
    if (2 * half <= width - 2 * measures.cellPad && away < least) [nearest, least] = [x + width / 2, away];
  }
  return nearest;
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
