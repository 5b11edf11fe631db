import type { Id } from '../../../shared/journey/id.ts';
import type { Box, CardBox } from '../../../shared/layout/mapLayout.ts';
import { grown } from '../places/boxes.ts';
import type { CardIndex } from '../places/cardIndex.ts';

/** Which cards stand on the page while all others are only known to the layout. */
export interface CardWindow {
  readonly shown: ReadonlySet<Id>;
  /** How far the sight may move before a card could be missing, in map units. */
  readonly reach: number;
  /** False while cards in sight wait for their turn. */
  readonly isWhole: boolean;
  /** False while cards in sight or around it wait for their turn. */
  readonly isSettled: boolean;
}

export const emptyWindow: CardWindow = { shown: new Set(), reach: 0, isWhole: true, isSettled: true };

export interface WindowRules {
  /** How far around the sight cards stand ready, as a share of its width and height. */
  readonly margin: number;
  /** How many stand ready outside the sight at most. */
  readonly spare: number;
  /** How many of those are put up at once. */
  readonly budget: number;
  /** How many in sight are put up at once: all, unless something else shows them meanwhile. */
  readonly atOnce?: number;
}

/** Where the sight moves to; zero where it does not. */
export interface Heading {
  readonly x: number;
  readonly y: number;
}

/** Where the sight went. One who zooms goes nowhere: what comes into sight then comes from all sides. */
export function headingFrom(before: Box, now: Box): Heading | null {
  const to = { x: now.x - before.x, y: now.y - before.y };
  return before.width === now.width && (to.x !== 0 || to.y !== 0) ? to : null;
}

/** How much nearer a card must be to stay as long when the sight moves away from it. */
const behind = 4;

/**
 * The next window for what is in sight: every card in sight at once, and a few at a time the nearest around it. While
 * the sight moves only those ahead are put up: beside it, they would come and go without having been seen. Asked again
 * while it is not settled and when the sight has moved.
 */
export function nextWindow(
  index: CardIndex,
  sight: Box,
  before: CardWindow,
  rules: WindowRules,
  heading: Heading | null = null,
): CardWindow {
  const found = index.within(grown(sight, rules.margin)).map((card): Candidate => {
    const away = distance(card, sight);
    const isWanted = heading === null || isAhead(card, sight, heading);
    const off = rules.atOnce === undefined ? 0 : fromMiddle(card, sight);
    return {
      id: card.id,
      away,
      isNew: !before.shown.has(card.id),
      isWanted,
      turn: isWanted ? away : away * behind,
      off,
    };
  });
  found.sort((a, b) => a.turn - b.turn || a.off - b.off);
  const room = { atOnce: Number.POSITIVE_INFINITY, ...rules };
  const shown = new Set<Id>();
  let reach = Math.min(sight.width, sight.height) * rules.margin;
  let [isWhole, isSettled] = [true, true];
  for (const card of found) {
    if (admit(card, room)) {
      shown.add(card.id);
      continue;
    }
    reach = Math.min(reach, card.away);
    isWhole &&= card.away > 0;
    isSettled &&= card.away > 0 && (room.spare === 0 || !card.isWanted);
  }
  return { shown: inOldOrder(shown, before.shown), reach, isWhole, isSettled };
}

interface Candidate {
  readonly id: Id;
  readonly away: number;
  readonly isNew: boolean;
  /** Whether it may be put up before it is in sight. */
  readonly isWanted: boolean;
  readonly turn: number;
  /** Where cards come one after the other, those in the middle are first: the others may leave the sight of one who comes nearer. */
  readonly off: number;
}

/** Gives a card a place on the page, and takes it from the room that is left; false where there is none for it. */
function admit({ away, isNew, isWanted }: Candidate, room: { atOnce: number; spare: number; budget: number }): boolean {
  if (away === 0) {
    if (isNew && room.atOnce === 0) return false;
    if (isNew) room.atOnce -= 1;
    return true;
  }
  if (room.spare === 0 || (isNew && (room.budget === 0 || !isWanted))) return false;
  room.spare -= 1;
  if (isNew) room.budget -= 1;
  return true;
}

/** Who stays keeps the place in the order, because an element that changes places is taken out and put in again. */
function inOldOrder(shown: ReadonlySet<Id>, before: ReadonlySet<Id>): ReadonlySet<Id> {
  const stays = [...before].filter((id) => shown.has(id));
  return stays.length === before.size && stays.length === shown.size ? before : new Set([...stays, ...shown]);
}

/** In the way that the sight goes, and nowhere beside it. */
const isAhead = (card: CardBox, sight: Box, { x, y }: Heading): boolean =>
  isOnTheWay(side(card.x, card.width, sight.x, sight.width), x) &&
  isOnTheWay(side(card.y, card.height, sight.y, sight.height), y);

const isOnTheWay = (where: number, heading: number): boolean => where === 0 || where === Math.sign(heading);

/** Whether a stretch lies before another one, -1, after it, 1, or meets it, 0. */
function side(at: number, length: number, from: number, reach: number): number {
  if (at + length < from) return -1;
  return at > from + reach ? 1 : 0;
}

/** How far outside the sight, in map units; 0 inside. */
function distance(card: CardBox, sight: Box): number {
  const across = Math.max(0, sight.x - card.x - card.width, card.x - sight.x - sight.width);
  const down = Math.max(0, sight.y - card.y - card.height, card.y - sight.y - sight.height);
  return across + down;
}

const fromMiddle = (card: CardBox, sight: Box): number =>
  Math.abs(2 * (card.x - sight.x) + card.width - sight.width) / sight.width +
  Math.abs(2 * (card.y - sight.y) + card.height - sight.height) / sight.height;

/** How far the edges of the sight went, measured as `distance` does. */
export function moved(from: Box, to: Box): number {
  const across = Math.max(Math.abs(to.x - from.x), Math.abs(to.x + to.width - from.x - from.width));
  const down = Math.max(Math.abs(to.y - from.y), Math.abs(to.y + to.height - from.y - from.height));
  return across + down;
}
