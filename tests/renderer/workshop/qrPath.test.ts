import { describe, expect, test } from 'vitest';
import { qrPath } from '../../../renderer/workshop/sheets/qrPath.ts';

/** The dark modules of a path, as a scanner would find them. */
function modulesOf(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(width); step++) dark.add(`${Number(x) + step},${y}`);
  return dark;
}

describe('the QR code on the wall', () => {
  const { size, path } = qrPath('http://192.168.1.24:4100/?code=7KQ2MP');
  const dark = modulesOf(path);

  test('has four quiet modules on every side, without which cameras do not find it', () => {
    const coordinates = [...dark].flatMap((module) => module.split(',').map(Number));

    expect(Math.min(...coordinates)).toBe(4);
    expect(Math.max(...coordinates)).toBe(size - 5);
  });

  test('has its three eyes in three corners and none in the fourth', () => {
    const eye = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const seenAt = (left: number, top: number) =>
      eye.map((row, y) => [...row].map((_, x) => (dark.has(`${left + x},${top + y}`) ? 1 : 0)).join(''));
    const far = size - 4 - 7;

    expect(seenAt(4, 4)).toEqual(eye);
    expect(seenAt(far, 4)).toEqual(eye);
    expect(seenAt(4, far)).toEqual(eye);
    expect(seenAt(far, far)).not.toEqual(eye);
  });
});
