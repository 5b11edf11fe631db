import type { Id } from '../../journey/id.ts';
import type { CardBox } from '../mapLayout.ts';
import type { Row } from '../row.ts';
import type { Shelves } from './shelves.ts';

/** What ways are drawn on: cards and lanes in their places. */
export interface Ground {
  readonly rows: readonly Row[];
  /** By lane, in its order. */
  readonly boxes: ReadonlyMap<Id, readonly CardBox[]>;
}

/** The card that has this place in its lane's order. */
export const boxAt = ({ boxes }: Ground, laneId: Id, at: number): CardBox | undefined => boxes.get(laneId)?.[at];

/** Whether nothing moved, so that all ways stay where they are. */
export const isSameGround = (before: Ground, now: Ground): boolean =>
  before.rows.length === now.rows.length &&
  now.rows.every((row, at) => isSameRow(before.rows[at], row)) &&
  now.rows.every(({ lane: { id } }) => areStill(before.boxes.get(id) ?? [], now.boxes.get(id) ?? []));

const isSameRow = (before: Row | undefined, { lane, shelves }: Row): boolean =>
  before?.lane.id === lane.id && before.lane.y === lane.y && areSame(before.shelves, shelves);

function areSame(before: Shelves, now: Shelves): boolean {
  if (before.size !== now.size) return false;
  for (const [id, top] of now) if (before.get(id) !== top) return false;
  return true;
}

const areStill = (before: readonly CardBox[], now: readonly CardBox[]): boolean =>
  before === now || (before.length === now.length && now.every((box, at) => isStill(before[at], box)));

const isStill = (before: CardBox | undefined, box: CardBox): boolean =>
  before === box ||
  (before?.id === box.id &&
    before.x === box.x &&
    before.y === box.y &&
    before.width === box.width &&
    before.height === box.height);
