import { failed } from '../../shared/result.ts';
import type { Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';

/** Long looks at files, one after the other: progress reaches the window that asked, cancel stops the right one. */
export interface Turns {
  take<Value>(
    asked: { token: string; file: string },
    onProgress: (progress: Progress) => void,
    work: () => Promise<SurveyResult<Value>>,
  ): Promise<SurveyResult<Value>>;
  cancel(token: string): void;
}

export function createTurns(engine: Pick<SurveyEngine, 'cancel' | 'onProgress'>): Turns {
  let running: { token: string; file: string } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const waiting = new Map<string, Set<{ isCancelled: boolean }>>();

  return {
    take(asked, onProgress, work) {
      const { token } = asked;
      const turn = { isCancelled: false };
      const others = waiting.get(token) ?? new Set();
      waiting.set(token, others.add(turn));
      const answer = queue.then(async () => {
        others.delete(turn);
        if (turn.isCancelled) return failed({ kind: 'survey-cancelled' });
        running = asked;
        const stop = engine.onProgress(onProgress);
        try {
          return await work();
        } finally {
          stop();
          running = null;
        }
      });
      queue = answer.catch(() => null);
      return answer;
    },
    cancel(token) {
      for (const turn of waiting.get(token) ?? []) turn.isCancelled = true;
      if (running?.token === token) engine.cancel(running.file);
    },
  };
}
