import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDwell } from '../../../renderer/canvas/dragging/dwell.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a hand rests on a place once it has been there for the whole time, and is told so', () => {
  const told = vi.fn();
  const dwell = createDwell(140, told);

  expect(dwell.restsOn('lane1')).toBe(false);
  vi.advanceTimersByTime(139);
  expect([dwell.restsOn('lane1'), told.mock.calls.length]).toEqual([false, 0]);
  vi.advanceTimersByTime(1);

  expect([dwell.restsOn('lane1'), told.mock.calls.length]).toEqual([true, 1]);
});

test('a hand that passes rests nowhere, and over nothing there is nothing to wait for', () => {
  const told = vi.fn();
  const dwell = createDwell(140, told);

  for (const lane of ['lane1', 'lane2', 'lane3']) {
    expect(dwell.restsOn(lane)).toBe(false);
    vi.advanceTimersByTime(100);
  }
  expect(dwell.restsOn(null)).toBe(true);
  vi.advanceTimersByTime(1000);

  expect(told).not.toHaveBeenCalled();
});

test('nothing is told any more once what was held is let go', () => {
  const told = vi.fn();
  const dwell = createDwell(140, told);

  dwell.restsOn('lane1');
  dwell.close();
  vi.advanceTimersByTime(1000);

  expect(told).not.toHaveBeenCalled();
});
