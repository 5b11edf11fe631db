import type { Id } from '../../journey/id.ts';
import type { StageBox } from '../mapLayout.ts';
import type { FootRoom, WayPlan } from './wayPlan.ts';

/** What hangs below the cards of each lane. */
export type Hanging = ReadonlyMap<Id, readonly Hung[]>;

interface Hung {
  readonly id: Id;
  readonly room: FootRoom;
  /** The columns that it passes, by position. */
  readonly first: number;
  readonly last: number;
}

/** Link → the upper edge of its room. */
export type Shelves = ReadonlyMap<Id, number>;

/** From the upper edge of a way's room to its line. */
export const runAt = 6;
const runHeight = 10;
const wordsHeight = 22;
/** Below the cards, so that an arrow has room. */
const above = 8;

/** The upper edge of a way's words, in its room. */
export const wordsAt = ({ isRun }: FootRoom): number => (isRun ? runAt + 3 : 2);
const heightOf = ({ isRun, hasWords }: FootRoom): number => (hasWords ? wordsHeight : 0) + (isRun ? runHeight : 0);

const known = new WeakMap<readonly WayPlan[], Hanging>();

/** The shortest come first, and so nearest to the cards. The same plans lie under the same columns. */
export function hangingIn(plans: readonly WayPlan[], stages: readonly StageBox[]): Hanging {
  const hanging = known.get(plans) ?? hung(plans, stages);
  known.set(plans, hanging);
  return hanging;
}

function hung(plans: readonly WayPlan[], stages: readonly StageBox[]): Hanging {
  const lanes = new Map<Id, Hung[]>();
  for (const { link, room } of plans) {
    if (!room) continue;
    const hung = { id: link.id, room, ...columnsOf(room, stages) };
    const beside = lanes.get(room.laneId);
    if (beside) beside.push(hung);
    else lanes.set(room.laneId, [hung]);
  }
  for (const hung of lanes.values())
    hung.sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first || (a.id < b.id ? -1 : 1));
  return lanes;
}

function columnsOf({ left, right }: FootRoom, stages: readonly StageBox[]): { first: number; last: number } {
  let first = 0;
  while (first < stages.length - 1 && (stages[first + 1]?.x ?? 0) <= left) first += 1;
  let last = first;
  while (last < stages.length - 1 && (stages[last + 1]?.x ?? 0) < right) last += 1;
  return { first, last };
}

/** Each below every card on its way, and below what was hung up there before it; and how high the lane must be for all. */
export function shelvesFor(
  hanging: readonly Hung[] | undefined,
  bottoms: readonly number[],
): { shelves: Shelves; height: number } {
  const shelves = new Map<Id, number>();
  if (!hanging) return { shelves, height: 0 };
  const taken = bottoms.map((bottom) => bottom + above);
  for (const { id, room, first, last } of hanging) {
    let top = 0;
    for (let column = first; column <= last; column += 1) top = Math.max(top, taken[column] ?? 0);
    shelves.set(id, top);
    taken.fill(top + heightOf(room), first, last + 1);
  }
  return { shelves, height: Math.max(...taken) };
}
