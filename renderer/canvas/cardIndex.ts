import type { Box, CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';
import { touches } from './boxes.ts';
import type { Point } from './dropPlace.ts';

/** Finds cards by where they lie, without looking at all of them. */
export interface CardIndex {
  /** The cards that touch a rectangle. */
  within(box: Box): CardBox[];
  /** The card under a point; the one drawn last where several lie. */
  at(point: Point): CardBox | null;
}

/** Map units: some dozen cards to a square. */
const side = 512;
/** Squares to a row of the map, so that a square has one number. */
const across = 65_536;

const known = new WeakMap<MapLayout['cards'], CardIndex>();

export function cardIndex({ cards }: Pick<MapLayout, 'cards'>): CardIndex {
  const before = known.get(cards);
  if (before) return before;
  const index = indexOf(cards);
  known.set(cards, index);
  return index;
}

/** Every card is in the square of its upper left corner; a search looks further by the size of the largest card. */
function indexOf(cards: MapLayout['cards']): CardIndex {
  const squares = new Map<number, CardBox[]>();
  let [widest, highest] = [0, 0];
  for (const card of cards.values()) {
    const key = squareAt(card.x, card.y);
    const square = squares.get(key);
    if (square) square.push(card);
    else squares.set(key, [card]);
    widest = Math.max(widest, card.width);
    highest = Math.max(highest, card.height);
  }

  function within(box: Box): CardBox[] {
    const found: CardBox[] = [];
    const last = { x: Math.floor((box.x + box.width) / side), y: Math.floor((box.y + box.height) / side) };
    for (let y = squareOf(box.y - highest); y <= last.y; y += 1)
      for (let x = squareOf(box.x - widest); x <= last.x; x += 1)
        for (const card of squares.get(y * across + x) ?? []) if (touches(card, box)) found.push(card);
    return found;
  }

  return { within, at: ({ x, y }) => within({ x, y, width: 0, height: 0 }).at(-1) ?? null };
}

const squareOf = (at: number): number => Math.max(0, Math.floor(at / side));
const squareAt = (x: number, y: number): number => squareOf(y) * across + squareOf(x);
