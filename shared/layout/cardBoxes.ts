import type { Id } from '../journey/id.ts';
import type { LaneCards } from './laneCards.ts';
import type { CardBox } from './mapLayout.ts';

type LaneOf = (cardId: Id) => Id | undefined;
type BoxesByLane = ReadonlyMap<Id, readonly CardBox[]>;

/** Where in its lane each card stands; the same as long as nothing in the lane changes, wherever the lane lies. */
const places = new WeakMap<LaneCards, ReadonlyMap<Id, number>>();

function placesIn(cards: LaneCards): ReadonlyMap<Id, number> {
  const before = places.get(cards);
  if (before) return before;
  const found = new Map(cards.laid.map(({ content }, at) => [content.id, at]));
  places.set(cards, found);
  return found;
}

/** All boxes as one map, which looks into the lanes instead of being filled anew at every change. */
export class CardBoxes implements ReadonlyMap<Id, CardBox> {
  readonly #boxes: BoxesByLane;
  readonly #cards: ReadonlyMap<Id, LaneCards>;
  readonly #laneOf: LaneOf;

  constructor(boxes: BoxesByLane, cards: ReadonlyMap<Id, LaneCards>, laneOf: LaneOf) {
    this.#boxes = boxes;
    this.#cards = cards;
    this.#laneOf = laneOf;
  }

  get size(): number {
    let count = 0;
    for (const boxes of this.#boxes.values()) count += boxes.length;
    return count;
  }

  get(id: Id): CardBox | undefined {
    const laneId = this.#laneOf(id);
    const [boxes, cards] = laneId === undefined ? [] : [this.#boxes.get(laneId), this.#cards.get(laneId)];
    const at = cards && boxes ? placesIn(cards).get(id) : undefined;
    return at === undefined ? undefined : boxes?.[at];
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  forEach(act: (box: CardBox, id: Id, map: ReadonlyMap<Id, CardBox>) => void): void {
    for (const box of this.values()) act(box, box.id, this);
  }

  values(): MapIterator<CardBox> {
    return this.#all().values();
  }

  keys(): MapIterator<Id> {
    return this.#all()
      .map(({ id }) => id)
      .values();
  }

  entries(): MapIterator<[Id, CardBox]> {
    return this.#all()
      .map((box): [Id, CardBox] => [box.id, box])
      .values();
  }

  [Symbol.iterator](): MapIterator<[Id, CardBox]> {
    return this.entries();
  }

  #all(): CardBox[] {
    return [...this.#boxes.values()].flat();
  }
}
