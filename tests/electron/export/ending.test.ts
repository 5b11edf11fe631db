import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endingOf } from '../../../electron/export/ending.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aDrawing() {
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter() });
  const cancel = new AbortController();
  const ending = endingOf(window, cancel.signal);
  let kind = 'still drawing';
  void ending.problem.then((result) => {
    if (!result.ok) kind = result.problem.kind;
  });
  const after = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return kind;
  };
  return { window, cancel, ending, after };
}

test('a page that loaded without its script is given up within seconds', async () => {
  const { ending, after } = aDrawing();

  ending.pageLoaded();

  expect(await after(4_900)).toBe('still drawing');
  expect(await after(200)).toBe('export-page-broken');
});

test.each(['before', 'after'])('a page that asks for its job %s it has loaded gets its time', async (order) => {
  const { ending, after } = aDrawing();

  if (order === 'before') ending.pageSpoke();
  ending.pageLoaded();
  if (order === 'after') ending.pageSpoke();

  expect(await after(80_000)).toBe('still drawing');
  expect(await after(11_000)).toBe('export-too-slow');
});

test('a page that breaks, goes or is closed says which', async () => {
  const [broken, gone, closed] = [aDrawing(), aDrawing(), aDrawing()];

  broken.ending.pageBroke();
  gone.window.webContents.emit('render-process-gone');
  closed.window.emit('closed');

  expect(await broken.after(0)).toBe('export-page-broken');
  expect(await gone.after(0)).toBe('export-page-gone');
  expect(await closed.after(0)).toBe('export-page-gone');
});

test('an export that was cancelled before it began draws nothing', async () => {
  const cancel = new AbortController();
  cancel.abort();

  const { problem } = endingOf(Object.assign(new EventEmitter(), { webContents: new EventEmitter() }), cancel.signal);

  expect(await problem).toEqual({ ok: false, problem: { kind: 'cancelled' } });
});

test('once the sheet is made, nothing ticks any more', () => {
  const { ending } = aDrawing();
  ending.pageLoaded();

  ending.clear();

  expect(vi.getTimerCount()).toBe(0);
});
