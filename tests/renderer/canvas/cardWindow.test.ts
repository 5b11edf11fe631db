import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardWindow,
  emptyWindow,
  headingFrom,
  moved,
  nextWindow,
} from '../../../renderer/canvas/cards/cardWindow.ts';
import { cardIndex } from '../../../renderer/canvas/places/cardIndex.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box } from '../../../shared/layout/mapLayout.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';

const rules = { margin: 0.6, spare: 12, budget: 3 };
const layout = layoutMap(largeMap());
const index = cardIndex(layout);

function largeMap() {
  let map = aMap()
    .withStages(...Array.from({ length: 12 }, (_, at) => `Stage ${at}`))
    .withLanes('action', 'pain');
  for (let card = 0; card < 240; card += 1)
    map = map.withCard(`card ${card}`, { stageId: `stage${(card % 12) + 1}`, laneId: `lane${(card % 2) + 1}` });
  return map.journey();
}

const touches = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
/** Looked for without the index. */
const inSight = (sight: Box) => [...layout.cards.values()].filter((card) => touches(card, sight)).map(({ id }) => id);
const settled = (sight: Box, from: CardWindow = emptyWindow): CardWindow => {
  const next = nextWindow(index, sight, from, rules);
  return next.isSettled ? next : settled(sight, next);
};
const isShown = (window: CardWindow, ids: readonly string[]) => ids.every((id) => window.shown.has(id));

const sights = fc.record({
  x: fc.integer({ min: -500, max: 3500 }),
  y: fc.integer({ min: -500, max: 1500 }),
  width: fc.integer({ min: 50, max: 2000 }),
  height: fc.integer({ min: 50, max: 1200 }),
});

describe('the cards on the page', () => {
  forAll([sights])('every card in sight is there at once', (sight) => {
    expect(isShown(nextWindow(index, sight, emptyWindow, rules), inSight(sight))).toBe(true);
  });

  forAll([sights])('at rest as many stand around the sight as may, and no more', (sight) => {
    const { shown } = settled(sight);
    const around = inSight({
      x: sight.x - sight.width * rules.margin,
      y: sight.y - sight.height * rules.margin,
      width: sight.width * (1 + 2 * rules.margin),
      height: sight.height * (1 + 2 * rules.margin),
    });

    const spare = Math.min(rules.spare, around.length - inSight(sight).length);
    expect(shown.size).toBe(inSight(sight).length + spare);
  });

  it('while the map moves, only cards ahead are put up before they are in sight', () => {
    const sight = { x: 900, y: 100, width: 400, height: 300 };

    const ready = (x: number) =>
      [...nextWindow(index, sight, emptyWindow, { margin: 2, spare: 60, budget: 60 }, { x, y: 0 }).shown]
        .filter((id) => !inSight(sight).includes(id))
        .map((id) => Math.sign((layout.cards.get(id)?.x ?? 0) - sight.x));

    expect(new Set(ready(-1))).toEqual(new Set([-1]));
    expect(new Set(ready(1))).toEqual(new Set([1]));
  });

  it('while the map moves sideways, no card above or below the sight is put up', () => {
    const sight = { x: 600, y: 400, width: 400, height: 300 };
    const strip = { ...sight, x: 0, width: layout.width };

    const { shown } = nextWindow(index, sight, emptyWindow, { margin: 2, spare: 600, budget: 600 }, { x: 1, y: 0 });

    expect(shown.size).toBeGreaterThan(inSight(sight).length);
    expect(inSight(strip)).toEqual(expect.arrayContaining([...shown]));
  });

  it('cards that were seen stay for a while when the map moves on', () => {
    const before = settled({ x: 600, y: 100, width: 400, height: 300 });

    const after = nextWindow(index, { x: 700, y: 100, width: 400, height: 300 }, before, rules, { x: 100, y: 0 });

    expect([...after.shown].some((id) => before.shown.has(id) && (layout.cards.get(id)?.x ?? 0) < 700)).toBe(true);
  });

  it('where a drawing shows them meanwhile, cards in sight are put up a few at a time until all stand', () => {
    const sight = { x: 0, y: 0, width: 3000, height: 1500 };
    const coming = { margin: 0, spare: 0, budget: 0, atOnce: 50 };
    const turns: CardWindow[] = [{ ...emptyWindow, isWhole: false }];

    while (turns.at(-1)?.isWhole === false) turns.push(nextWindow(index, sight, turns.at(-1) ?? emptyWindow, coming));

    const counts = turns.map(({ shown }) => shown.size);
    expect(counts.slice(1).map((count, at) => count - (counts[at] ?? 0))).toEqual([
      50,
      50,
      50,
      50,
      inSight(sight).length - 200,
    ]);
    expect(isShown(turns.at(-1) ?? emptyWindow, inSight(sight))).toBe(true);
  });

  it('those in the middle of the sight are put up first, for the others may leave it again', () => {
    const sight = { x: 600, y: 100, width: 900, height: 700 };
    const nearer = { x: 900, y: 333, width: 300, height: 233 };

    const first = nextWindow(index, sight, { ...emptyWindow, isWhole: false }, { ...rules, atOnce: 10 });

    const between = inSight(nearer).filter((id) => inSight(sight).includes(id));
    expect(inSight(sight).length).toBeGreaterThan(20);
    expect(between.length).toBeGreaterThan(0);
    expect(isShown(first, between.slice(0, 10))).toBe(true);
  });

  forAll([sights, sights])('a card comes into sight only after the window has been asked again', (from, to) => {
    const window = settled(from);

    if (moved(from, to) < window.reach) expect(isShown(window, inSight(to))).toBe(true);
  });

  it('nothing is ahead of one who zooms', () => {
    const sight = { x: 100, y: 100, width: 800, height: 600 };

    expect(headingFrom(sight, { ...sight, x: 140, y: 90 })).toEqual({ x: 40, y: -10 });
    expect(headingFrom(sight, sight)).toBeNull();
    expect(headingFrom(sight, { x: 140, y: 130, width: 720, height: 540 })).toBeNull();
  });

  it('few are put up at once outside the sight', () => {
    const sight = { x: 800, y: 100, width: 400, height: 300 };

    const next = nextWindow(index, sight, emptyWindow, rules);

    expect(next.shown.size).toBe(inSight(sight).length + rules.budget);
    expect(next.isSettled).toBe(false);
  });

  it('who stays keeps the place in the order, so that no element is moved on the page', () => {
    const before = settled({ x: 600, y: 100, width: 400, height: 300 });

    const after = settled({ x: 700, y: 100, width: 400, height: 300 }, before);

    const stays = [...after.shown].filter((id) => before.shown.has(id));
    expect(stays.length).toBeGreaterThan(0);
    expect(stays).toEqual([...before.shown].filter((id) => after.shown.has(id)));
  });

  it('a window in which nothing changed is the very same', () => {
    const sight = { x: 600, y: 100, width: 400, height: 300 };
    const before = settled(sight);

    expect(nextWindow(index, { ...sight, x: 600.5 }, before, rules).shown).toBe(before.shown);
  });
});

describe('the card under a point', () => {
  forAll([fc.integer({ min: 0, max: 3500 }), fc.integer({ min: 0, max: 1500 })])(
    'is the one that lies there',
    (x, y) => {
      const there = [...layout.cards.values()].filter((card) => touches(card, { x, y, width: 0, height: 0 }));

      expect(there.map(({ id }) => id)).toEqual(
        there.length === 0 ? [] : expect.arrayContaining([index.at({ x, y })?.id]),
      );
      if (there.length === 0) expect(index.at({ x, y })).toBeNull();
    },
  );
});
