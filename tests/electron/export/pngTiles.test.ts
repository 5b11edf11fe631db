import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPicture } from '../../../electron/export/pngTiles.ts';
import { forAll } from '../../builders/forAll.ts';

const side = fc.integer({ min: 1, max: 60_000 });

forAll([side, side, fc.constantFrom(1, 2, 3)])(
  'tiles of one size cover the picture without gap and stay inside it, and no picture grows too large',
  (width, height, asked) => {
    const plan = planPicture({ width, height }, asked);

    const sizes = new Set(plan.tiles.map(({ clip }) => `${clip.width}|${clip.height}`));
    expect(sizes.size).toBe(1);
    expect(covered(plan.tiles.map(({ left, width: wide }) => [left, wide]))).toBe(plan.width);
    expect(covered(plan.tiles.map(({ top, height: high }) => [top, high]))).toBe(plan.height);
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
  const { ratio, width, height, tiles } = planPicture({ width: 1123, height: 794 }, 2);

  expect([ratio, width, height, tiles.length]).toEqual([2, 2246, 1588, 1]);
});

forAll([side, side, fc.constantFrom(1, 2, 3)])(
  'the whole CSS pixels that are captured of each of several tiles fill its part of the picture',
  (width, height, asked) => {
    const { ratio, tiles } = planPicture({ width, height }, asked);

    for (const { clip, ...tile } of tiles.length > 1 ? tiles : []) {
      expect(Math.floor(clip.width) * ratio).toBeGreaterThanOrEqual(tile.width);
      expect(Math.floor(clip.height) * ratio).toBeGreaterThanOrEqual(tile.height);
    }
  },
);
