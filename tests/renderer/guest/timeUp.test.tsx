// @vitest-environment happy-dom
import { act as settled } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeUp } from '../../../renderer/guest/phone/TimeUp.tsx';
import { useSeat } from '../../../renderer/workshop/seat.ts';
import { ringBell } from '../../../renderer/workshop/timer/bell.ts';
import { startTimer } from '../../../shared/workshop/timer.ts';
import { marta, type Seated, seated } from '../workshop/seated.tsx';

vi.mock('../../../renderer/workshop/timer/bell.ts', () => ({ ringBell: vi.fn(), tuneBell: vi.fn() }));

function Phone() {
  const seat = useSeat();
  return seat && <TimeUp seat={seat} />;
}

const minute = 60_000;
let here: Seated;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.mocked(ringBell).mockClear();
  here = await seated(<Phone />, marta.id);
});
afterEach(async () => {
  await here.close();
  vi.useRealTimers();
});

async function passes(milliseconds: number): Promise<void> {
  here.wait(milliseconds);
  await settled(() => vi.advanceTimersByTimeAsync(1000));
}
const said = () => here.place.querySelector('[role=alert]')?.textContent ?? null;

test.each([
  ['and rings', true, 1],
  ['and rings not where the sound is off', false, 0],
])('a phone says over its whole width that the time is up, %s', async (_and, hasSound, rings) => {
  await here.set({ timer: startTimer(minute, '', hasSound, 0) });

  await passes(minute - 1);
  const before = said();
  await passes(1);

  expect(before).toBeNull();
  expect(said()).toBe('Time is up');
  expect(ringBell).toHaveBeenCalledTimes(rings);
});

test('a tap puts it away, and the next timer brings it back', async () => {
  await here.set({ timer: startTimer(minute, '', true, 0) });
  await passes(minute);

  await settled(async () => here.place.querySelector('button')?.click());
  const after = said();
  await here.set({ timer: startTimer(minute, '', true, minute) });
  await passes(minute);

  expect(after).toBeNull();
  expect(said()).toBe('Time is up');
});

test('it goes with the timer', async () => {
  await here.set({ timer: startTimer(minute, '', true, 0) });
  await passes(minute);

  await here.set({ timer: null });

  expect(said()).toBeNull();
});
