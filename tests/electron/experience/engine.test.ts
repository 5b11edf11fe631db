import { describe, expect, it } from 'vitest';
import { createEngine, type EngineChild } from '../../../electron/experience/engine.ts';
import { type FromEngine, serveEngine, type ToEngine } from '../../../electron/experience/engineMessages.ts';
import type { SurveyEngine, SurveyResult } from '../../../electron/experience/surveyEngine.ts';
import { createTurns } from '../../../electron/experience/turns.ts';
import { ok } from '../../../shared/result.ts';

/** A process that can be killed; what it computes is given. */
function aChild(answering: Partial<SurveyEngine>) {
  const fromEngine = new Set<(message: FromEngine) => void>();
  const exits = new Set<() => void>();
  let hear: (message: ToEngine) => void = () => {};
  serveEngine({ onProgress: () => () => {}, cancel: () => {}, ...answering } as SurveyEngine, {
    post: (message) => {
      for (const listener of fromEngine) listener(message);
    },
    onMessage: (listener) => {
      hear = listener;
    },
  });
  const die = () => {
    fromEngine.clear();
    for (const exit of exits) exit();
  };
  const child: EngineChild = {
    post: (message) => hear(message),
    onMessage: (listener) => fromEngine.add(listener),
    onExit: (listener) => exits.add(listener),
    kill: die,
  };
  return { child, die };
}

const inspection = { fileName: 'a.csv' } as never;
const answers: Partial<SurveyEngine> = { inspect: async () => ok(inspection) };
const never: Partial<SurveyEngine> = { inspect: () => new Promise(() => {}) };

describe('the engine in its own process', () => {
  it('is started by the first question and answers it', async () => {
    let started = 0;
    const engine = createEngine(() => {
      started += 1;
      return aChild(answers).child;
    });

    expect(started).toBe(0);
    expect(await engine.inspect('a.csv', null)).toEqual({ ok: true, value: inspection });
    expect(started).toBe(1);
  });

  it('says so when it dies over a question, and is started anew by the next', async () => {
    const children = [aChild(never), aChild(answers)];
    let started = 0;
    const engine = createEngine(() => (children[started++] ?? aChild(answers)).child);

    const lost = engine.inspect('a.csv', null);
    children[0]?.die();

    expect(await lost).toEqual({ ok: false, problem: { kind: 'engine-stopped' } });
    expect((await engine.inspect('a.csv', null)).ok).toBe(true);
    expect(started).toBe(2);
  });
});

describe('turns', () => {
  it('stop the question of the right file, also before its turn has come', async () => {
    const cancelled: string[] = [];
    const turns = createTurns({ cancel: (file) => cancelled.push(file), onProgress: () => () => {} });
    let finish = () => {};
    const first = turns.take(
      { token: 'first', file: 'first.csv' },
      () => {},
      () => new Promise<SurveyResult<string>>((resolve) => (finish = () => resolve(ok('done')))),
    );
    const second = turns.take(
      { token: 'second', file: 'second.csv' },
      () => {},
      async () => ok('done'),
    );
    await Promise.resolve();

    turns.cancel('second');
    finish();

    expect(await second).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(await first).toEqual({ ok: true, value: 'done' });
    expect(cancelled).toEqual([]);
  });

  it('stop only what is asked about their own file', async () => {
    const cancelled: string[] = [];
    const turns = createTurns({ cancel: (file) => cancelled.push(file), onProgress: () => () => {} });
    void turns.take(
      { token: 'mine', file: 'mine.csv' },
      () => {},
      () => new Promise(() => {}),
    );
    await Promise.resolve();

    turns.cancel('mine');

    expect(cancelled).toEqual(['mine.csv']);
  });
});
