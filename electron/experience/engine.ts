import { failed } from '../../shared/result.ts';
import type { FromEngine, Question, ToEngine, Wire } from './engineMessages.ts';
import type { Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';

/** A running engine process. */
export interface EngineChild extends Wire<ToEngine, FromEngine> {
  onExit(listener: () => void): void;
  kill(): void;
}

/**
 * The engine of a process beside this one. It is started by the first question; when it dies, whoever waits hears
 * `engine-stopped`, and the next question starts a new one.
 */
export function createEngine(start: () => EngineChild): SurveyEngine {
  const listeners = new Set<(progress: Progress) => void>();
  const waiting = new Map<number, (result: SurveyResult<unknown>) => void>();
  let child: EngineChild | null = null;
  let last = 0;

  function running(): EngineChild {
    if (child) return child;
    const started = start();
    started.onMessage((message) => {
      if (message.kind === 'progress') for (const listener of listeners) listener(message.progress);
      else settle(message.id, message.result);
    });
    started.onExit(() => {
      if (child === started) child = null;
      for (const id of [...waiting.keys()]) settle(id, failed({ kind: 'engine-stopped' }));
    });
    child = started;
    return started;
  }

  function settle(id: number, result: SurveyResult<unknown>): void {
    waiting.get(id)?.(result);
    waiting.delete(id);
  }

  function ask<Value>(question: Question, ...given: unknown[]): Promise<SurveyResult<Value>> {
    return new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve as (result: SurveyResult<unknown>) => void);
      running().post({ kind: 'ask', id, question, given });
    });
  }

  return {
    inspect: (...given) => ask('inspect', ...given),
    names: (...given) => ask('names', ...given),
    lookup: (...given) => ask('lookup', ...given),
    importRows: (...given) => ask('importRows', ...given),
    query: (...given) => ask('query', ...given),
    comments: (...given) => ask('comments', ...given),
    cancel: () => child?.post({ kind: 'cancel' }),
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      child?.kill();
      listeners.clear();
    },
  };
}
