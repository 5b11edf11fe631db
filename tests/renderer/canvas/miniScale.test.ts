import { describe, expect, it } from 'vitest';
import { isBelow, miniScale } from '../../../renderer/canvas/sight/miniScale.ts';

describe('the small map', () => {
  it('shows a map in its own proportions', () => {
    const scale = miniScale({ width: 1760, height: 1000 });

    expect(scale).toEqual({ width: 176, height: 100, byX: 0.1, byY: 0.1 });
  });

  it('stretches a map of a hundred lanes, so that one can point at a place in it', () => {
    const { width, height, byX, byY } = miniScale({ width: 1000, height: 20_000 });

    expect(width).toBe(64);
    expect(height).toBe(120);
    expect([byX, byY]).toEqual([0.064, 0.006]);
  });

  it('lies on what is in the lower right corner, and on nothing else', () => {
    const scale = miniScale({ width: 1760, height: 1000 });
    const size = { width: 1000, height: 600 };
    const card = { x: 450, y: 260, width: 40, height: 30 };

    expect(isBelow(card, { x: 0, y: 0, zoom: 2 }, size, scale)).toBe(true);
    expect(isBelow(card, { x: 0, y: 0, zoom: 1 }, size, scale)).toBe(false);
    expect(isBelow(card, { x: -300, y: 0, zoom: 2 }, size, scale)).toBe(false);
    expect(isBelow(card, { x: 0, y: -200, zoom: 2 }, size, scale)).toBe(false);
  });
});
