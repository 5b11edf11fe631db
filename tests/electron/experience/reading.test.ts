import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, vi } from 'vitest';
import { createEngine, type EngineChild } from '../../../electron/experience/engine.ts';
import type { FromEngine } from '../../../electron/experience/engineMessages.ts';
import type { Progress } from '../../../electron/experience/surveyEngine.ts';
import { workbookTable } from '../../../electron/experience/tables/workbook.ts';
import { createWays } from '../../../electron/experience/ways.ts';
import { ok } from '../../../shared/result.ts';
import { aWorkbook } from '../../builders/workbook.ts';
import { aRecipe, createWorkbench } from './workbench.ts';

const { put, engine, folder } = createWorkbench();
const records = Array.from({ length: 60_000 }, (_, at) => ({
  touchpoint: at % 2 ? 'Desk' : 'Call',
  score: at % 11,
  note: 'x'.repeat(40),
}));
const copies = () => readdirSync(folder).filter((name) => name.startsWith('senda-')).length;

/** Hears the first word about a file, and does something about it. */
function onFirstWord(file: string, then: () => void): { all: Progress[]; quiet: () => void } {
  const all: Progress[] = [];
  const quiet = engine.onProgress((progress) => {
    if (progress.file !== file) return;
    if (all.push(progress) === 1) then();
  });
  return { all, quiet };
}

describe('while a long file becomes a table', () => {
  it('tells how far it has come, up to the end of the file', async () => {
    const told: Progress[] = [];
    let clock = 0;
    const ways = createWays(
      (progress) => told.push(progress),
      () => (clock += 1000),
    );

    await ways.go('a.json', async (way) => {
      way.tell(0.25, 100);
      way.tell(0.75, 300);
      return ok(null);
    });

    expect(told).toEqual([
      { share: 0.25, rows: 100, file: 'a.json' },
      { share: 0.75, rows: 300, file: 'a.json' },
    ]);
  });

  it.each([
    ['JSON', 'long.json', JSON.stringify(records)],
    ['JSON lines', 'long.jsonl', records.map((record) => JSON.stringify(record)).join('\n')],
    ['one JSON document', 'document.json', JSON.stringify({ survey: { answers: records } })],
    [
      'a CSV below a title',
      'titled.csv',
      `A report\n\ntouchpoint,score,note\n${records.map((record) => Object.values(record).join(',')).join('\n')}`,
    ],
  ])('stops %s when asked, leaves nothing behind, and reads it when asked again', async (_, name, content) => {
    const file = put(content, name);
    const before = copies();
    const heard = onFirstWord(file, () => engine.cancel(file));

    const stopped = await engine.inspect(file, null);
    heard.quiet();

    expect(stopped).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(copies()).toBe(before);
    expect(heard.all[0]?.share).toBeLessThan(1);
    expect(await engine.inspect(file, null)).toMatchObject({ ok: true, value: { columns: [{}, {}, {}] } });
  });

  it('says of a workbook how far it has come while it is unpacked, parsed and written', async () => {
    const sheet = [
      ['touchpoint', 'score'],
      ...records.slice(0, 9000).map(({ touchpoint, score }) => [touchpoint, score]),
    ];
    const file = put(await aWorkbook({ Sheet: sheet }), 'long.xlsx');
    const shares: (number | null)[] = [];
    let clock = 0;
    const ways = createWays(
      ({ share }) => shares.push(share),
      () => (clock += 1000),
    );

    await ways.go(file, (way) => workbookTable(file, null, join(folder, 'long.csv'), way));

    expect(shares).toEqual([...shares].sort((a, b) => Number(a) - Number(b)));
    expect(shares[0]).toBe(0);
    expect(shares.some((share) => share !== null && share > 0 && share < 0.15)).toBe(true);
    expect(shares.filter((share) => share !== null && share > 0.15 && share < 0.8).length).toBeGreaterThan(2);
    expect(shares.some((share) => share !== null && share > 0.8 && share < 1)).toBe(true);
  });

  it('stops the rewriting of foreign letters, too', async () => {
    const text = `touchpoint,score,note\n${records.map(({ touchpoint, score }) => `${touchpoint},${score},ñandú`).join('\n')}`;
    const file = put(iconv.encode(text, 'windows-1252'), 'letters.csv');
    const recipe = aRecipe(
      'nps',
      {},
      { reading: { encoding: 'windows-1252', delimiter: ',', quote: '"', decimal: '.' } },
    );
    const heard = onFirstWord(file, () => engine.cancel(file));

    const stopped = await engine.importRows(file, recipe, { metricId: 'm', targets: [], rowsTo: null });
    heard.quiet();

    expect(stopped).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(await engine.importRows(file, recipe, { metricId: 'm', targets: [], rowsTo: null })).toMatchObject({
      ok: true,
      value: { rows: 60_000 },
    });
  });

  it('lets other files be read on when one is stopped', async () => {
    const [long, other] = [put(JSON.stringify(records), 'one.json'), put('touchpoint,score\nDesk,9\n', 'other.csv')];
    const heard = onFirstWord(long, () => engine.cancel(long));

    const [stopped, found] = await Promise.all([engine.inspect(long, null), engine.inspect(other, null)]);
    heard.quiet();

    expect([stopped.ok, found.ok]).toEqual([false, true]);
  });
});

describe('questions about several files', () => {
  const options = { metricId: 'm', targets: [], rowsTo: null };
  const aFile = (name: string, rows: number) =>
    put(`touchpoint,score\n${'Desk,9\nCall,3\n'.repeat(rows / 2)}`, `${name}.csv`);

  it('are answered when the one before them is stopped', async () => {
    const [long, other] = [aFile('stopped', 400_000), aFile('answered', 2)];
    const stopped = engine.importRows(long, aRecipe(), options);
    const answered = engine.importRows(other, aRecipe(), options);

    await engine.inspect(long, null);
    engine.cancel(long);

    expect(await stopped).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(await answered).toMatchObject({ ok: true, value: { rows: 2 } });
  });

  it('are answered when one is stopped that waits behind them', async () => {
    const [first, second, third] = [aFile('first', 2000), aFile('second', 2), aFile('third', 4)];
    const answers = [first, second, third].map((file) => engine.importRows(file, aRecipe(), options));

    engine.cancel(second);

    expect(await Promise.all(answers)).toMatchObject([
      { ok: true, value: { rows: 2000 } },
      { ok: false, problem: { kind: 'survey-cancelled' } },
      { ok: true, value: { rows: 4 } },
    ]);
  });
});

describe('an engine that does not hear a cancel', () => {
  const aChild = (hears: boolean) => {
    let tell: (message: FromEngine) => void = () => {};
    let isKilled = false;
    const child: EngineChild = {
      post: (message) => message.kind === 'cancel' && hears && tell({ kind: 'heard' }),
      onMessage: (listener) => {
        tell = listener;
      },
      onExit: () => {},
      kill: () => {
        isKilled = true;
      },
    };
    return { child, isKilled: () => isKilled };
  };

  it('is ended, and who waited is told that it was stopped', async () => {
    vi.useFakeTimers();
    const { child, isKilled } = aChild(false);
    const engine = createEngine(() => child);
    const waiting = engine.inspect('huge.xlsx', null);

    engine.cancel('huge.xlsx');
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();

    expect(await waiting).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(isKilled()).toBe(true);
  });

  it('is left alone when it only takes its time', () => {
    vi.useFakeTimers();
    const { child, isKilled } = aChild(true);
    const engine = createEngine(() => child);
    void engine.inspect('huge.csv', null);

    engine.cancel('huge.csv');
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();

    expect(isKilled()).toBe(false);
  });
});
