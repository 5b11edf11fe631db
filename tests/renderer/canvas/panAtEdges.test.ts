import { expect, test } from 'vitest';
import { createPush } from '../../../renderer/canvas/panAtEdges.ts';

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
