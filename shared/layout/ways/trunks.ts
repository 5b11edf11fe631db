import type { Id } from '../../journey/id.ts';
import type { Way } from './drawnWay.ts';
import { isBeside } from './wayEnds.ts';
import type { WayPlan } from './wayPlan.ts';

/** Ways that go together out of one card, or into one, as far as they have one gutter. */
export interface Trunk {
  /** The first of them has the place that all take. */
  readonly leader: number;
  readonly isStart: boolean;
  readonly ways: readonly number[];
}

/** Way → what it goes together with, if anything. */
export type Trunks = ReadonlyMap<number, Trunk>;

/** Two lie well beside each other; six would be a grey band. */
const fewest = 3;

interface PlannedWay extends Way {
  readonly plan: WayPlan;
}

/**
 * Three ways or more out of one side of a card, or into it, are one line that forks. A way goes along with others at one
 * of its ends only: at both, one would read ways that nobody drew. Ways with words keep a line of their own.
 */
export function trunksOf(ways: readonly PlannedWay[]): Trunks {
  const all = gathered(ways, () => true);
  const sizeAt = (way: PlannedWay, isStart: boolean) => all.get(keyOf(way, isStart))?.ways.length ?? 0;
  const chosen = gathered(ways, (way, isStart) => sizeAt(way, true) >= sizeAt(way, false) === isStart);
  const trunks = new Map<number, Trunk>();
  for (const trunk of chosen.values())
    if (trunk.ways.length >= fewest) for (const way of trunk.ways) trunks.set(way, trunk);
  return trunks;
}

function gathered(ways: readonly PlannedWay[], goes: (way: PlannedWay, isStart: boolean) => boolean) {
  const groups = new Map<string, Trunk & { ways: number[] }>();
  for (const [at, way] of ways.entries()) {
    if (!mayJoin(way)) continue;
    for (const isStart of [true, false]) {
      if (!goes(way, isStart)) continue;
      const key = keyOf(way, isStart);
      const group = groups.get(key);
      if (group) group.ways.push(at);
      else groups.set(key, { leader: at, isStart, ways: [at] });
    }
  }
  return groups;
}

const mayJoin = ({ plan, lines }: PlannedWay): boolean =>
  plan.kind === 'beside' &&
  lines.length > 2 &&
  plan.label.lines.length === 0 &&
  isBeside(plan.start) &&
  isBeside(plan.end);

const keyOf = ({ start, end }: PlannedWay, isStart: boolean): `${boolean} ${string} ${Id}` => {
  const { edge, card } = isStart ? start : end;
  return `${isStart} ${edge} ${card.id}`;
};

/** Which piece of a way lies in the gutter that it shares. */
export const sharedLine = ({ lines }: Way, { isStart }: Trunk): number => (isStart ? 1 : lines.length - 2);
