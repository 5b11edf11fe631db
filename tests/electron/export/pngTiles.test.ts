import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPicture } from '../../../electron/export/pngTiles.ts';
import { forAll } from '../../builders/forAll.ts';

const side = fc.integer({ min: 1, max: 60_000 });

forAll([side, side, fc.constantFrom(1, 2, 3)])(
  'tiles cover the picture without gap or overlap, and no picture grows too large',
  (width, height, asked) => {
    const plan = planPicture({ width, height }, asked);

    const area = plan.tiles.reduce((sum, { clip }) => sum + clip.width * clip.height * plan.ratio ** 2, 0);
    expect(area / (plan.width * plan.height)).toBeCloseTo(1, 6);
    const corners = plan.tiles.map(({ left, top }) => `${left}|${top}`);
    expect(new Set(corners).size).toBe(corners.length);
    expect(plan.ratio).toBeLessThanOrEqual(asked);
    expect(Math.max(plan.width, plan.height)).toBeLessThanOrEqual(16_384);
    expect(plan.width * plan.height).toBeLessThanOrEqual(80_000_001);
  },
);

test('a sheet that fits is drawn as asked, in one piece', () => {
  const { ratio, width, height, tiles } = planPicture({ width: 1123, height: 794 }, 2);

  expect([ratio, width, height, tiles.length]).toEqual([2, 2246, 1588, 1]);
});
