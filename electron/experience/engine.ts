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
 * `engine-stopped`, and the next question starts a new one. A process that does not even hear a cancel, as it is busy
 * with a workbook, is ended.
 */
export function createEngine(start: () => EngineChild, patience = 1500): SurveyEngine {
  const listeners = new Set<(progress: Progress) => void>();
  const waiting = new Map<number, (result: SurveyResult<unknown>) => void>();
  let child: EngineChild | null = null;
  let last = 0;
  const hearing = createHearing(patience);

  function running(): EngineChild {
    if (child) return child;
    const started = start();
    started.onMessage((message) => {
      if (message.kind === 'progress') for (const listener of listeners) listener(message.progress);
      else if (message.kind === 'answer') settle(message.id, message.result);
      else hearing.heard();
    });
    started.onExit(() => {
      if (child === started) giveUp('engine-stopped');
    });
    child = started;
    return started;
  }

  function giveUp(kind: 'engine-stopped' | 'survey-cancelled'): void {
    child = null;
    hearing.heard();
    for (const id of [...waiting.keys()]) settle(id, failed({ kind }));
  }

  function cancel(file: string): void {
    const asked = waiting.size > 0 ? child : null;
    if (asked)
      hearing.expect(() => {
        giveUp('survey-cancelled');
        asked.kill();
      });
    asked?.post({ kind: 'cancel', file });
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
    cancel,
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      hearing.heard();
      child?.kill();
      listeners.clear();
    },
  };
}

/** Waits for a sign of life, and for no longer than is decent. */
function createHearing(patience: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    heard,
    expect(onSilence: () => void): void {
      timer ??= setTimeout(onSilence, patience);
    },
  };
}
