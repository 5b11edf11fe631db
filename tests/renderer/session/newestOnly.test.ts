import { expect, test } from 'vitest';
import { newestOnly } from '../../../renderer/session/newestOnly.ts';

test('a slow answer that a newer question overtook is not heard', async () => {
  const waiting: ((answer: string) => void)[] = [];
  const ask = newestOnly(() => new Promise<string>((resolve) => waiting.push(resolve)));

  const first = ask();
  const second = ask();
  waiting[1]?.('a map is open');
  waiting[0]?.('no map is open');

  expect(await second).toBe('a map is open');
  expect(await first).toBeNull();
});

test('questions one after the other are both answered', async () => {
  let count = 0;
  const ask = newestOnly(async () => {
    count += 1;
    return count;
  });

  expect(await ask()).toBe(1);
  expect(await ask()).toBe(2);
});
