import { Worker } from 'node:worker_threads';

/** Only an export draws, and only where there is something to draw on. */
export function needsPages(
  words: readonly string[],
  env: Record<string, string | undefined> = process.env,
  platform: string = process.platform,
): boolean {
  const canDraw = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return words[0] === 'export' && !words.includes('--help') && canDraw;
}

/**
 * Runs a command of the installed app, and ends the app with its exit code. Nothing of Chromium has started then, and
 * nothing will: without a display it would abort as soon as main's first turn ends. So the turn does not end; it waits
 * for a thread that does the work. See docs/decisions/commands-of-the-installed-app.md.
 */
export function runUnseen(words: readonly string[], script: string): never {
  const end = new Int32Array(new SharedArrayBuffer(8));
  new Worker(script, { argv: [...words], workerData: end });
  Atomics.wait(end, isOver, 0);
  process.exit(end[exitCode]);
}

const isOver = 0;
const exitCode = 1;

/** The thread's side: lets the app end. */
export function endApp(end: Int32Array, code: number): void {
  end[exitCode] = code;
  Atomics.store(end, isOver, 1);
  Atomics.notify(end, isOver);
}
