import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, type Result } from '../../shared/result.ts';

/** A map of thousands of cards takes seconds; a page that needs longer than this never comes. */
const patience = 90_000;
/** A page asks for its job while it loads. One that is loaded and has not asked is broken: its files are missing. */
const graceOfSilence = 5_000;

/** Whatever ends the drawing of a sheet before its time. */
export interface Ending {
  readonly problem: Promise<Result<never, BridgeProblem>>;
  pageLoaded(): void;
  pageSpoke(): void;
  pageBroke(): void;
  clear(): void;
}

/** As much of a window as is listened to. */
interface Mortal {
  readonly webContents: { once(event: 'render-process-gone', listener: () => void): unknown };
  once(event: 'closed', listener: () => void): unknown;
}

export function endingOf(window: Mortal, signal: AbortSignal): Ending {
  let stop = (_problem: Result<never, BridgeProblem>): void => {};
  let hasSpoken = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const problem = new Promise<Result<never, BridgeProblem>>((resolve) => {
    stop = resolve;
  });
  const because = (kind: string) => () => stop(failed({ kind }));
  const cancel = because('cancelled');
  const pageBroke = because('export-page-broken');
  const timer = setTimeout(because('export-too-slow'), patience);
  window.webContents.once('render-process-gone', because('export-page-gone'));
  window.once('closed', because('export-page-gone'));
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  return {
    problem,
    pageBroke,
    pageLoaded() {
      if (!hasSpoken) silence = setTimeout(pageBroke, graceOfSilence);
    },
    pageSpoke() {
      hasSpoken = true;
      clearTimeout(silence);
    },
    clear() {
      clearTimeout(timer);
      clearTimeout(silence);
      signal.removeEventListener('abort', cancel);
    },
  };
}
