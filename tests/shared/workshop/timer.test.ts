import { expect, test } from 'vitest';
import { addTime, pauseTimer, resumeTimer, startTimer, timeLeft } from '../../../shared/workshop/timer.ts';

const minute = 60_000;
const noon = 1_800_000_000_000;

test('a timer runs down and stops at nothing', () => {
  const timer = startTimer(5 * minute, 'Pains', true, noon);

  expect(timeLeft(timer, noon + 2 * minute)).toBe(3 * minute);
  expect(timeLeft(timer, noon + 9 * minute)).toBe(0);
  expect(timeLeft(timer, noon + 5 * minute)).toBe(0);
});

test('a break costs no time', () => {
  const paused = pauseTimer(startTimer(5 * minute, '', false, noon), noon + minute);

  const resumed = resumeTimer(paused, noon + 60 * minute);

  expect(timeLeft(paused, noon + 30 * minute)).toBe(4 * minute);
  expect(timeLeft(resumed, noon + 61 * minute)).toBe(3 * minute);
});

test('time is added and taken away, while it runs and while it rests, and never below nothing', () => {
  const timer = startTimer(5 * minute, '', false, noon);
  const paused = pauseTimer(timer, noon + minute);

  expect(timeLeft(addTime(timer, 2 * minute, noon + minute), noon + minute)).toBe(6 * minute);
  expect(timeLeft(addTime(paused, -minute, noon), noon)).toBe(3 * minute);
  expect(timeLeft(addTime(timer, -60 * minute, noon), noon)).toBe(0);
});

test('a minute added to a timer that is over is a whole minute', () => {
  const over = startTimer(5 * minute, '', false, noon);

  expect(timeLeft(addTime(over, minute, noon + 20 * minute), noon + 20 * minute)).toBe(minute);
});

test('pausing twice and resuming twice is pausing and resuming once', () => {
  const paused = pauseTimer(startTimer(5 * minute, '', false, noon), noon + minute);
  const resumed = resumeTimer(paused, noon + 2 * minute);

  expect(pauseTimer(paused, noon + 3 * minute)).toEqual(paused);
  expect(resumeTimer(resumed, noon + 3 * minute)).toEqual(resumed);
});
