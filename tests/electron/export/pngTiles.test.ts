import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPicture } from '../../../electron/export/pngTiles.ts';
import { forAll } from '../../builders/forAll.ts';

const side = fc.integer({ min: 1, max: 60_000 });

const length = fc.integer({ min: 200, max: 4096 });

forAll([side, side, fc.constantFrom(1, 2, 3), length, length])(
  'tiles as large as the window cover the picture without gap and stay inside it, and no picture grows too large',
  (width, height, asked, wide, high) => {
    const plan = planPicture({ width, height }, asked, { width: wide, height: high });

    expect(Math.max(...plan.tiles.map((tile) => tile.width))).toBeLessThanOrEqual(wide);
    expect(Math.max(...plan.tiles.map((tile) => tile.height))).toBeLessThanOrEqual(high);
    expect(plan.tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0)).toBe(plan.width * plan.height);
    expect(covered(plan.tiles.map((tile) => [tile.left, tile.width]))).toBe(plan.width);
    expect(covered(plan.tiles.map((tile) => [tile.top, tile.height]))).toBe(plan.height);
    expect(plan.ratio).toBeLessThanOrEqual(asked);
    expect(Math.max(plan.width, plan.height)).toBeLessThanOrEqual(16_384);
    expect(plan.width * plan.height).toBeLessThanOrEqual(80_000_001);
  },
);

/** How far the pieces reach from 0 on without a gap. */
function covered(pieces: readonly (readonly [from: number, length: number])[]): number {
  return [...pieces]
    .sort(([one], [other]) => one - other)
    .reduce((reach, [from, length]) => (from > reach ? reach : Math.max(reach, from + length)), 0);
}

test('a sheet that fits is drawn as asked, in one piece', () => {
  const { ratio, width, height, tiles } = planPicture({ width: 960, height: 794 }, 2, { width: 2048, height: 2048 });

  expect([ratio, width, height, tiles.length]).toEqual([2, 1920, 1588, 1]);
});
