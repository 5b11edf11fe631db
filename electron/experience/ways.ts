import { failed } from '../../shared/result.ts';
import type { EngineLimits, Progress, SurveyResult } from './surveyEngine.ts';

/** The long way from a file to rows that can be counted: it tells how far it has come, and stops when asked. */
export interface Way {
  readonly signal: AbortSignal;
  /** Throws when nobody wants the answer any longer. */
  tell(share: number | null, rows: number): void;
}

/** What reading one file may take, and how it tells of itself. */
export interface Means extends EngineLimits {
  readonly way: Way;
}

/** Ways under way, by file. */
export interface Ways {
  go<Value>(file: string, work: (way: Way) => Promise<SurveyResult<Value>>): Promise<SurveyResult<Value>>;
  stop(file: string): void;
}

const tellEvery = 200;

export function createWays(onProgress: (progress: Progress) => void, now: () => number = Date.now): Ways {
  const running = new Map<AbortController, string>();

  function wayOf(file: string, { signal }: AbortController): Way {
    let told = 0;
    return {
      signal,
      tell(share, rows) {
        signal.throwIfAborted();
        if (now() - told < tellEvery) return;
        told = now();
        onProgress({ share, rows, file });
      },
    };
  }

  return {
    async go(file, work) {
      const controller = new AbortController();
      running.set(controller, file);
      try {
        const answer = await work(wayOf(file, controller));
        return controller.signal.aborted && !answer.ok ? failed({ kind: 'survey-cancelled' }) : answer;
      } catch (error) {
        // Whatever broke because it was stopped is no problem of the file.
        if (controller.signal.aborted) return failed({ kind: 'survey-cancelled' });
        throw error;
      } finally {
        running.delete(controller);
      }
    },
    stop(file) {
      for (const [controller, of] of running) if (of === file) controller.abort();
    },
  };
}
