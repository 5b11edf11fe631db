import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fittedPage,
  furnitureScale,
  legibleFrom,
  longestSide,
  type PaperFormat,
  pageWarnings,
  paperFormats,
  scaleInto,
  smallestText,
  toPixels,
  toPoints,
} from '../../../shared/layout/pages.ts';
import { type } from '../../../shared/layout/tokens.ts';

const papers = Object.keys(paperFormats) as PaperFormat[];
const side = fc.double({ min: 1, max: 60_000, noNaN: true });

describe('the paper', () => {
  test.each([
    ['a4', 841.89, 595.28],
    ['a3', 1190.55, 841.89],
    ['a2', 1683.78, 1190.55],
    ['a1', 2383.94, 1683.78],
    ['a0', 3370.39, 2383.94],
    ['letter', 792, 612],
    ['tabloid', 1224, 792],
  ] as const)('%s lies on its long side at %d × %d points', (paper, width, height) => {
    expect(paperFormats[paper].width).toBeCloseTo(width, 2);
    expect(paperFormats[paper].height).toBeCloseTo(height, 2);
  });

  test('pixels and points turn into each other', () => {
    expect(toPoints(96)).toBe(72);
    expect(toPixels(72)).toBe(96);
  });
});

describe('title, persona and legend', () => {
  test.each(papers)('on %s their smallest words can be read', (paper) => {
    const points = toPoints(type[1]) * furnitureScale(paper);

    expect(points).toBeGreaterThanOrEqual(Math.min(legibleFrom(paper), 15.7) - 0.001);
  });

  test('they never shrink when the paper grows', () => {
    const scales = (['a4', 'a3', 'a2', 'a1', 'a0'] as const).map(furnitureScale);

    expect(scales).toEqual([...scales].sort((a, b) => a - b));
  });
});

describe('the map on its page', () => {
  test('it fills the slot in one direction and sticks out in none', () => {
    fc.assert(
      fc.property(side, side, side, side, (slotWidth, slotHeight, width, height) => {
        const scale = scaleInto({ width: slotWidth, height: slotHeight }, { width, height }, 1000);

        expect(width * scale).toBeLessThanOrEqual(slotWidth * 1.000001);
        expect(height * scale).toBeLessThanOrEqual(slotHeight * 1.000001);
        const fills = Math.max((width * scale) / slotWidth, (height * scale) / slotHeight);
        expect(fills > 0.999999 || scale === 2000).toBe(true);
      }),
    );
  });

  test('a map of one card does not fill a poster', () => {
    expect(scaleInto({ width: 4000, height: 3000 }, { width: 100, height: 100 }, 2)).toBe(4);
  });

  test('an empty map has a scale too', () => {
    expect(scaleInto({ width: 4000, height: 3000 }, { width: 0, height: 0 }, 1.5)).toBe(1.5);
  });
});

describe('a page made to the measure of its map', () => {
  test('has the size of its content', () => {
    expect(fittedPage({ width: 1600, height: 1000 })).toEqual({ width: 1200, height: 750, scale: 1 });
  });

  test('stops at 200 inches and tells by how much it shrank', () => {
    const page = fittedPage({ width: 38_400, height: 1000 });

    expect(page.width).toBe(longestSide);
    expect(page.height).toBe(375);
    expect(page.scale).toBe(0.5);
  });

  test('keeps its proportions and the limit, whatever the map', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const page = fittedPage({ width, height });

        expect(Math.max(page.width, page.height)).toBeLessThanOrEqual(longestSide + 0.001);
        expect(page.width / page.height).toBeCloseTo(width / height, 3);
      }),
    );
  });
});

describe('warnings', () => {
  test('name the point size of the smallest words', () => {
    expect(smallestText(1)).toBe(9);
    expect(pageWarnings('a4', 0.5)).toEqual([{ kind: 'print-small-text', points: 4.5, floor: 7 }]);
    expect(pageWarnings('a0', 1.5)).toEqual([{ kind: 'print-small-text', points: 13.5, floor: 18 }]);
  });

  test('are silent when all can be read', () => {
    expect(pageWarnings('a3', 0.8)).toEqual([]);
    expect(pageWarnings('a0', 2)).toEqual([]);
    expect(pageWarnings('fit', 1)).toEqual([]);
  });

  test('say that a fitted page had to shrink', () => {
    expect(pageWarnings('fit', 0.5)).toEqual([
      { kind: 'print-scaled-down', percent: 50 },
      { kind: 'print-small-text', points: 4.5, floor: 7 },
    ]);
  });
});
