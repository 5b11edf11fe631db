import { expect, test } from 'vitest';
import { createInTurn } from '../../../electron/windows/inTurn.ts';

/** Opening as the desk does it: a map that is open is found, any other takes a while to be read. */
function aDesk() {
  const windows: string[] = [];
  const inTurn = createInTurn();
  const open = (path: string) =>
    inTurn(path, async () => {
      if (windows.includes(path)) return 'focused';
      await Promise.resolve();
      windows.push(path);
      return 'opened';
    });
  return { windows, open };
}

test('a file opened twice in the same instant comes into one window', async () => {
  const { windows, open } = aDesk();

  const answers = await Promise.all([open('clinic.senda'), open('clinic.senda'), open('bank.senda')]);

  expect(answers).toEqual(['opened', 'focused', 'opened']);
  expect(windows.sort()).toEqual(['bank.senda', 'clinic.senda']);
});

test('a file that did not open can be tried again, also by who asked meanwhile', async () => {
  const inTurn = createInTurn();
  const tries: string[] = [];

  const first = inTurn('clinic.senda', async () => {
    tries.push('first');
    throw new Error('damaged');
  });
  const second = inTurn('clinic.senda', async () => tries.push('second'));

  await expect(first).rejects.toThrow('damaged');
  expect(await second).toBe(2);
  expect(tries).toEqual(['first', 'second']);
});
