import { expect, test } from 'vitest';
import { createPush, withinMap } from '../../../renderer/canvas/dragging/panAtEdges.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';

const [low, high] = [100, 900];
const along = (...places: number[]) => {
  const push = createPush();
  return places.map((at) => push(at, low, high));
};

test('a hand that comes to an edge pushes the map, and stops where it leaves it', () => {
  expect(along(500, 110, 110, 300, 890)).toEqual([0, 14, 14, 0, -14]);
});

test('what is taken at an edge stays under the hand until the hand goes further out or comes back to it', () => {
  expect(along(890, 884, 878)).toEqual([0, 0, 0]);
  expect(along(880, 885, 893)).toEqual([0, 0, -14]);
  expect(along(110, 120, 400, 110)).toEqual([0, 0, 0, 14]);
  // Beside the edge, and a little into it.
  expect(along(860, 867, 870)).toEqual([0, 0, 0]);
  expect(along(110, 890)).toEqual([0, -14]);
});

test('the map is pushed as far as there is any of it, and no farther', () => {
  const layout = { width: 2000, height: 1500, laneTitleWidth: 130, stageHeadHeight: 60 } as MapLayout;
  const frame = { width: 1000, height: 800 };
  const pushed = (x: number, y: number, at: { x: number; y: number }) =>
    withinMap({ x, y }, layout, { ...at, zoom: 1 }, frame);

  // At the beginning, a little behind it, and in the middle.
  expect(pushed(14, 14, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  expect(pushed(14, 14, { x: -5, y: -5 })).toEqual({ x: 5, y: 5 });
  expect(pushed(14, -14, { x: -500, y: -300 })).toEqual({ x: 14, y: -14 });
  // At its end, with room for what is put down as its last.
  expect(pushed(-14, -14, { x: -1096, y: -796 })).toEqual({ x: 0, y: 0 });
  expect(pushed(-14, -14, { x: -1090, y: -790 })).toEqual({ x: -6, y: -6 });
  // Whoever has moved beyond it is not called back.
  expect(pushed(14, -14, { x: 300, y: -1400 })).toEqual({ x: 0, y: 0 });
});
