import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openDuck, text } from '../../../electron/experience/duck.ts';
import { createLocalEngine } from '../../../electron/experience/localEngine.ts';
import type { SurveyEngine } from '../../../electron/experience/surveyEngine.ts';
import { problems } from '../../../shared/text/en/problems.ts';
import { chanceFrom, mutated } from '../../builders/chance.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';
import { aWorkbook } from '../../builders/workbook.ts';
import { createWorkbench, leftOutTotal } from './workbench.ts';

const { put, folder } = createWorkbench();

/** SENDA_FUZZ=20000 for a quarter of an hour on an idle machine; a build looks at some. */
const files = Number(process.env['SENDA_FUZZ'] ?? runs(180));
const isLong = files > 1000;

/** An engine waits for its database more than it works: several keep every core at work. */
const engines = Array.from({ length: 3 }, () =>
  createLocalEngine({ memoryLimit: '250MB', threads: 1, temporaryFolder: folder }),
);
afterAll(() => {
  for (const engine of engines) engine.close();
});

const rows = Array.from({ length: 40 }, (_, index) => ({
  touchpoint: ['Desk', 'App', 'Phone «1»'][index % 3] ?? '',
  nps: index % 11,
  date: `2025-0${1 + (index % 9)}-1${index % 10}`,
  comment: index % 5 === 0 ? 'Said "no", twice;\nthen left' : 'fine',
}));
const header = ['touchpoint', 'nps', 'date', 'comment'] as const;
const csv = (delimiter: string) =>
  [
    header.join(delimiter),
    ...rows.map((row) => header.map((name) => `"${String(row[name]).replaceAll('"', '""')}"`).join(delimiter)),
  ].join('\r\n');
const wide = `id,nps_desk,nps_app,nps_phone\n${rows.map(({ nps }, at) => [at, nps, (nps * 3) % 11, 'N/A'].join(',')).join('\n')}`;
const words = `touchpoint,satisfaction\n${rows.map((_, at) => `Desk,${['Very satisfied', 'Neutral', "Don't know"][at % 3]}`).join('\n')}`;

async function originals(): Promise<[name: string, bytes: Buffer][]> {
  const from = put(csv(','), 'whole.csv');
  const parquet = `${folder}/made.parquet`;
  const duck = await openDuck({ memoryLimit: '500MB', threads: 1, temporaryFolder: folder }, [from, parquet]);
  await duck.run(`COPY (SELECT * FROM read_csv(${text(from)}, header = true)) TO ${text(parquet)} (FORMAT parquet)`);
  duck.close();
  const sheet = [[...header], ...rows.map((row) => header.map((name) => row[name]))];
  return [
    ['csv', Buffer.from(csv(','))],
    ['semicolons', Buffer.from(csv(';'), 'latin1')],
    ['tsv', Buffer.from(csv('\t'), 'utf16le')],
    ['wide', Buffer.from(wide)],
    ['words', Buffer.from(words)],
    ['json', Buffer.from(JSON.stringify(rows, null, 1))],
    ['json lines', Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))],
    ['json inside', Buffer.from(JSON.stringify({ data: rows }))],
    ['parquet', readFileSync(parquet)],
    ['xlsx', await aWorkbook({ Sheet: sheet })],
  ];
}

/** What is wrong with the answer to one damaged file; null: nothing. */
async function faultOf(engine: SurveyEngine, path: string, imports: boolean): Promise<string | null> {
  const found = await engine.inspect(path, null);
  if (!found.ok) return found.problem.kind in problems ? null : `no sentence for ${JSON.stringify(found.problem)}`;
  const recipe = found.value.guess;
  if (!recipe || !imports) return null;
  const targets = ['Desk', 'App', 'Phone «1»', 'Phone'].map((name) => ({ id: name, text: name }));
  const outcome = await engine.importRows(path, recipe, { metricId: 'm', targets, rowsTo: null });
  if (!outcome.ok)
    return outcome.problem.kind in problems ? null : `no sentence for ${JSON.stringify(outcome.problem)}`;
  const { rows: all, rowsUsed } = outcome.value;
  const sum = rowsUsed + leftOutTotal(outcome.value);
  return sum === all ? null : `${all} rows, but ${rowsUsed} used and ${sum - rowsUsed} left out`;
}

describe('damaged files', () => {
  it(
    `are refused in words or counted whole, ${files} of them`,
    async () => {
      const all = await originals();
      const faults: string[] = [];
      let next = 0;
      const lookAtSome = async (engine: SurveyEngine, at: number) => {
        while (next < files && faults.length < 10) {
          const index = next++;
          const [name, bytes] = all[index % all.length] ?? ['', Buffer.alloc(0)];
          const path = put(mutated(bytes, chanceFrom(seed * 1_000_003 + index)), `damaged-${at}.bin`);
          const fault = await faultOf(engine, path, isLong || index % 2 === 0);
          if (fault !== null) faults.push(`file ${index} of seed ${seed}, made from ${name}: ${fault}`);
        }
      };
      await Promise.all(engines.map(lookAtSome));

      expect(faults).toEqual([]);
    },
    isLong ? 4 * 3_600_000 : 180_000,
  );
});
