import type { BrowserWindow, WebContents } from 'electron';
import type { Answers, Argument, BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import type { Asker } from '../bridge/asker.ts';
import { createPrintWindow, loadPrintPage } from '../windows/printWindow.ts';
import { type Ending, endingOf } from './ending.ts';

/**
 * Draws sheets in windows of their own and hands each to whoever makes a file of it. The live canvas is never
 * exported, so zoom, scrolling and what happens to be on screen cannot matter. Whatever happens to the window, the
 * answer comes: drawn, broken, gone, cancelled, or too slow.
 */
export interface Printer {
  print<Value>(work: PrintWork<Value>): Promise<Result<Value, BridgeProblem>>;
  readonly answers: AnswersTo<Asker, PrintRequest>;
}

export type PrintRequest = 'print.read' | 'print.ready' | 'print.failed';

export type DrawnSheet = Argument<'print.ready'>;

/** A map on one sheet, or the minutes of a workshop. */
export type Printed = Answers['print.read'];

export interface PrintWork<Value> {
  readonly job: Printed;
  readonly isPicture: boolean;
  readonly signal: AbortSignal;
  /** Makes the file's bytes while the sheet stands. */
  take(page: WebContents, sheet: DrawnSheet): Promise<Result<Value, BridgeProblem>>;
}

interface Waiting {
  readonly job: Printed;
  readonly ending: Ending;
  ready(sheet: DrawnSheet): void;
}

export function createPrinter(log: (text: string) => void = () => {}): Printer {
  const waiting = new Map<WebContents, Waiting>();
  return {
    print: (work) => printIn(createPrintWindow(work.isPicture), work, waiting),
    answers: {
      async 'print.read'({ page }) {
        const sheet = waiting.get(page);
        sheet?.ending.pageSpoke();
        return sheet ? ok(sheet.job) : failed({ kind: 'foreign-sender' });
      },
      async 'print.ready'({ page }, drawn) {
        waiting.get(page)?.ready(drawn);
        return ok(null);
      },
      async 'print.failed'({ page }, { detail }) {
        log(`print page: ${detail}`);
        waiting.get(page)?.ending.pageBroke();
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
  const ending = endingOf(window, work.signal);
  try {
    const drawn = new Promise<DrawnSheet>((ready) => waiting.set(page, { job: work.job, ending, ready }));
    loadPrintPage(window).then(ending.pageLoaded, ending.pageBroke);
    const taken = drawn.then((sheet) => work.take(page, sheet));
    // When the window goes first, what was under way in it fails, and nobody listens any more.
    taken.catch(() => {});
    return await Promise.race([taken, ending.problem]);
  } finally {
    ending.clear();
    waiting.delete(page);
    if (!window.isDestroyed()) window.destroy();
  }
}
