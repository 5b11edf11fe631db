import type { BrowserWindow, WebContents } from 'electron';
import type { Argument, BridgeProblem, PrintJob } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import type { Asker } from '../bridge/asker.ts';
import { createPrintWindow, loadPrintPage } from '../windows/printWindow.ts';

/**
 * Draws sheets in windows of their own and hands each to whoever makes a file of it. The live canvas is never
 * exported, so zoom, scrolling and what happens to be on screen cannot matter. Whatever happens to the window, the
 * answer comes: drawn, gone, cancelled, or too slow.
 */
export interface Printer {
  print<Value>(work: PrintWork<Value>): Promise<Result<Value, BridgeProblem>>;
  readonly answers: AnswersTo<Asker, 'print.read' | 'print.ready'>;
}

export type DrawnSheet = Argument<'print.ready'>;

export interface PrintWork<Value> {
  readonly job: PrintJob;
  readonly isPicture: boolean;
  readonly signal: AbortSignal;
  /** Makes the file's bytes while the sheet stands. */
  take(page: WebContents, sheet: DrawnSheet): Promise<Result<Value, BridgeProblem>>;
}

interface Waiting {
  readonly job: PrintJob;
  ready(sheet: DrawnSheet): void;
}

/** A map of thousands of cards takes seconds; a page that needs longer than this never comes. */
const patience = 90_000;

export function createPrinter(): Printer {
  const waiting = new Map<WebContents, Waiting>();
  return {
    print: (work) => printIn(createPrintWindow(work.isPicture), work, waiting),
    answers: {
      async 'print.read'({ page }) {
        const sheet = waiting.get(page);
        return sheet ? ok(sheet.job) : failed({ kind: 'foreign-sender' });
      },
      async 'print.ready'({ page }, drawn) {
        waiting.get(page)?.ready(drawn);
        return ok(null);
      },
    },
  };
}

async function printIn<Value>(
  window: BrowserWindow,
  work: PrintWork<Value>,
  waiting: Map<WebContents, Waiting>,
): Promise<Result<Value, BridgeProblem>> {
  const page = window.webContents;
  const stopped = stopOf(window, work.signal);
  try {
    const drawn = new Promise<DrawnSheet>((ready) => waiting.set(page, { job: work.job, ready }));
    const taken = loadPrintPage(window)
      .then(() => drawn)
      .then((sheet) => work.take(page, sheet));
    // When the window goes first, what was under way in it fails, and nobody listens any more.
    taken.catch(() => {});
    return await Promise.race([taken, stopped.problem]);
  } finally {
    stopped.clear();
    waiting.delete(page);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Whatever ends the work before its time. */
function stopOf(
  window: BrowserWindow,
  signal: AbortSignal,
): { problem: Promise<Result<never, BridgeProblem>>; clear(): void } {
  let clear = () => {};
  const problem = new Promise<Result<never, BridgeProblem>>((stop) => {
    const cancel = () => stop(failed({ kind: 'cancelled' }));
    const timer = setTimeout(() => stop(failed({ kind: 'export-too-slow' })), patience);
    window.webContents.once('render-process-gone', () => stop(failed({ kind: 'export-page-gone' })));
    window.once('closed', () => stop(failed({ kind: 'export-page-gone' })));
    signal.addEventListener('abort', cancel);
    if (signal.aborted) cancel();
    clear = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
  });
  return { problem, clear: () => clear() };
}
