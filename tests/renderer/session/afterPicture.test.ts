import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPicture } from '../../../renderer/session/afterPicture.ts';

/** The frames and quiet moments that a window still has to give. */
let frames: (() => void)[];
let quiet: (() => void)[];
const frame = () => {
  for (const draw of frames.splice(0)) draw();
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  quiet = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('requestIdleCallback', (run: () => void) => quiet.push(run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('runs when the second frame is over and the window has nothing else to do, once', () => {
  const run = vi.fn();
  afterPicture(run);

  frame();
  vi.runAllTimers();
  expect(quiet).toEqual([]);
  frame();
  expect(quiet).toEqual([]);
  vi.runAllTimers();
  expect([quiet.length, run.mock.calls.length]).toEqual([1, 0]);

  for (const moment of quiet.splice(0)) moment();
  frame();
  vi.runAllTimers();
  expect([run.mock.calls.length, quiet.length]).toEqual([1, 0]);
});

test('a window that is never quiet is told how long it may take', () => {
  const asked = vi.fn();
  vi.stubGlobal('requestIdleCallback', asked);
  const run = () => {};
  afterPicture(run);
  frame();
  frame();
  vi.runAllTimers();

  expect(asked).toHaveBeenCalledWith(run, { timeout: 500 });
});

test('where a browser knows no quiet moments it runs behind the picture all the same', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const run = vi.fn();
  afterPicture(run);

  frame();
  frame();
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});
