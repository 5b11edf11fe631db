import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnSeen, placeSeen, sightOfPlace } from '../../../renderer/workshop/peers/placeSeen.ts';
import { forAll } from '../../builders/forAll.ts';

describe('seeing what another sees', () => {
  test('a window of the same size shows the very same', () => {
    const laptop = { width: 1200, height: 700 };
    const sight = { x: -340, y: 60, zoom: 0.8 };

    const followed = sightOfPlace(placeSeen(sight, laptop), laptop);

    expect(followed.x).toBeCloseTo(-340);
    expect(followed.y).toBeCloseTo(60);
    expect(followed.zoom).toBeCloseTo(0.8);
  });

  test('a narrow phone shows all of a wide sight, in its middle', () => {
    const seen = placeSeen({ x: 0, y: 0, zoom: 1 }, { width: 1000, height: 500 });

    const { x, y, zoom } = sightOfPlace(seen, { width: 400, height: 800 });

    expect(zoom).toBeCloseTo(0.4);
    expect(x).toBeCloseTo(0);
    expect(y).toBeCloseTo(300);
  });

  test('the stage in the middle is the one that is seen, also from beside the map', () => {
    const column = (id: string, x: number) => ({ id, x, y: 0, width: 200, height: 900 });
    const columns = [column('before', 100), column('ward', 300), column('home', 500)];
    const at = (x: number) => columnSeen(columns, { x, y: 0, width: 100, height: 100 });

    expect([at(-900), at(100), at(320), at(2000)]).toEqual(['before', 'before', 'ward', 'home']);
    expect(columnSeen([], { x: 0, y: 0, width: 100, height: 100 })).toBeNull();
  });

  const size = fc.record({ width: fc.integer({ min: 300, max: 3000 }), height: fc.integer({ min: 300, max: 2000 }) });
  const sights = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    zoom: fc.double({ min: 0.8, max: 1.6, noNaN: true }),
  });
  forAll([size, size, sights])('whoever follows sees at least as much', (theirs, mine, sight) => {
    const seen = placeSeen(sight, theirs);

    const shown = placeSeen(sightOfPlace(seen, mine), mine);

    expect(shown.x).toBeLessThanOrEqual(seen.x + 0.01);
    expect(shown.y).toBeLessThanOrEqual(seen.y + 0.01);
    expect(shown.x + shown.width).toBeGreaterThanOrEqual(seen.x + seen.width - 0.01);
    expect(shown.y + shown.height).toBeGreaterThanOrEqual(seen.y + seen.height - 0.01);
  });
});
