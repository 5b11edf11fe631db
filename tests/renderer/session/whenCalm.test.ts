import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenCalm } from '../../../renderer/session/whenCalm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what takes long waits as long as a hand moves, and is done once', () => {
  const hands = new EventTarget();
  const run = vi.fn();
  whenCalm(run, hands);

  for (let turn = 0; turn < 20; turn += 1) {
    vi.advanceTimersByTime(200);
    hands.dispatchEvent(new Event('wheel'));
  }
  const whileMoving = run.mock.calls.length;
  vi.advanceTimersByTime(1000);
  hands.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(1000);

  expect(whileMoving).toBe(0);
  expect(run).toHaveBeenCalledTimes(1);
});

test('who stops waiting is left alone', () => {
  const hands = new EventTarget();
  const run = vi.fn();

  const stop = whenCalm(run, hands);
  stop();
  vi.advanceTimersByTime(1000);

  expect(run).not.toHaveBeenCalled();
});
