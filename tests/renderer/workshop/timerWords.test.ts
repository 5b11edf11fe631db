import { expect, test } from 'vitest';
import { clockOf } from '../../../renderer/workshop/timer/timerWords.ts';

test.each([
  [252_000, '4:12'],
  [59_999, '1:00'],
  [9_001, '0:10'],
  [1, '0:01'],
  [0, '0:00'],
  [3_844_000, '1:04:04'],
])('%i milliseconds read %s, and nothing reads 0:00 before it is over', (left, words) => {
  expect(clockOf(left)).toBe(words);
});
