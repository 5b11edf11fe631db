import type { Id } from '../../journey/id.ts';
import type { Place } from '../mapLayout.ts';
import type { Row } from '../row.ts';

/** A piece of a way that leads down or up. */
export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lane → what leads through its foot, where words stand. */
export type Uprights = ReadonlyMap<Id, readonly Upright[]>;

interface Foot {
  readonly laneId: Id;
  readonly top: number;
  readonly bottom: number;
  readonly uprights: Upright[];
}

export function uprightsIn(ways: readonly { readonly corners: readonly Place[] }[], rows: readonly Row[]): Uprights {
  const feet = rows.flatMap(footOf);
  for (const { corners } of ways)
    for (let at = 1; at < corners.length; at += 1) {
      const [one, other] = [corners[at - 1], corners[at]];
      if (one && other && one.x === other.x) hangUp({ x: one.x, ...spanOf(one.y, other.y) }, feet);
    }
  return new Map(feet.map(({ laneId, uprights }) => [laneId, uprights]));
}

function footOf({ lane, shelves }: Row): Foot[] {
  if (shelves.size === 0) return [];
  const highest = Math.min(...shelves.values());
  return [{ laneId: lane.id, top: lane.y + highest, bottom: lane.y + lane.height, uprights: [] }];
}

const spanOf = (one: number, other: number) => ({ top: Math.min(one, other), bottom: Math.max(one, other) });

function hangUp(upright: Upright, feet: readonly Foot[]): void {
  for (const { top, bottom, uprights } of feet)
    if (upright.top < bottom && upright.bottom > top) uprights.push(upright);
}
