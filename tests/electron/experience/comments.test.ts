import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../shared/journey/recipe.ts';
import { runs } from '../../builders/runs.ts';
import { aWorkbook } from '../../builders/workbook.ts';
import { aRecipe, createWorkbench } from './workbench.ts';

const { engine, folder, put } = createWorkbench();

const survey = [
  'touchpoint,score,on,age,words',
  'Desk,9,2025-01-03,young,Fast and friendly',
  'Desk,2,2025-02-10,old,La atención fue lenta',
  'Desk,5,2025-02-11,young,',
  'Call,1,2025-02-12,old,"Nobody, really nobody, called"',
  'Desk,3,2025-03-01,old,ATENCION pésima y lenta',
].join('\n');

const recipe = aRecipe(
  'nps',
  {},
  {
    date: { column: 'on', format: 'YYYY-MM-DD', period: 'month' },
    segmentColumns: ['age'],
    commentColumn: 'words',
  },
);

const rowsTo = join(folder, 'rows.parquet');
const kept = (async () => {
  const targets = ['Desk', 'Call'].map((text) => ({ id: text.toLowerCase(), text }));
  const outcome = await engine.importRows(put(survey), recipe, { metricId: 'm', targets, rowsTo });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
})();

async function asked(search = '', where: { column: string; value: string }[] = [], period = '', touchpointId = 'desk') {
  await kept;
  const found = await engine.comments(rowsTo, recipe, { touchpointId, search, where, period });
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

describe('what customers wrote about a touchpoint', () => {
  it('comes newest first, with its day, answer and row, without empty ones', async () => {
    const { comments, all } = await asked();

    expect(all).toBe(3);
    expect(comments.map(({ text, day, score }) => [text, day, score])).toEqual([
      ['ATENCION pésima y lenta', '2025-03-01', 3],
      ['La atención fue lenta', '2025-02-10', 2],
      ['Fast and friendly', '2025-01-03', 9],
    ]);
    expect(new Set(comments.map(({ row }) => row)).size).toBe(3);
  });

  it('is found by words in any order, whatever their case and accents', async () => {
    expect((await asked('lenta atencion')).comments).toHaveLength(2);
    expect((await asked('PESIMA')).comments).toHaveLength(1);
    expect((await asked("fast' OR '1'='1")).comments).toEqual([]);
    expect((await asked('%')).comments).toEqual([]);
  });

  it('obeys the filter and the period of the figures', async () => {
    expect((await asked('', [{ column: 'age', value: 'old' }])).all).toBe(2);
    expect((await asked('', [], '2025-02')).comments.map(({ day }) => day)).toEqual(['2025-02-10']);
  });

  it('keeps its row, so that a quote can be found again', async () => {
    const [one] = (await asked('friendly')).comments;
    const [again] = (await asked('fast')).comments;

    expect(again?.row).toBe(one?.row);
    expect((await asked('', [], '', 'call')).comments.map(({ row }) => row)).not.toContain(one?.row);
  });
});

describe('the row of a comment', () => {
  let last = 0;
  const targets = ['Desk', 'Call'].map((text) => ({ id: text.toLowerCase(), text }));
  const rowsFrom = async (path: string, given: Partial<Recipe> = {}) => {
    const look = await engine.inspect(path, null);
    if (!look.ok) throw new Error(look.problem.kind);
    const reading = { ...look.value.reading, ...given.reading };
    const read = { ...recipe, ...given, segmentColumns: [], date: null, reading };
    const to = join(folder, `places-${++last}.parquet`);
    const outcome = await engine.importRows(path, read, { metricId: 'm', targets, rowsTo: to });
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    const found = await engine.comments(to, read, { touchpointId: 'desk', search: '', where: [], period: '' });
    if (!found.ok) throw new Error(found.problem.kind);
    return Object.fromEntries(found.value.comments.map(({ text, row }) => [text, row]));
  };

  it('is the one that a spreadsheet shows, also behind rows that were left out or cannot be read', async () => {
    const lines = ['touchpoint,score,words', 'Desk,9,two', 'Call,3,three', 'Desk,99,four', 'Desk', 'Desk,8,six'];
    const more = ['Desk,7,"seven\nand on"', 'x', 'y', 'Desk,1,ten', 'Desk,many,eleven', 'Desk,2,twelve'];

    const rows = await rowsFrom(put([...lines, ...more].join('\n')));

    expect(rows).toEqual({ two: 2, six: 6, 'seven\nand on': 7, ten: 10, twelve: 12 });
  });

  it('counts titles and blank lines above the header', async () => {
    const lines = ['Report of May', '', 'All shops', '', 'touchpoint,score,words', 'Desk,9,six', 'Desk,4,seven'];

    expect(await rowsFrom(put(lines.join('\r\n')))).toEqual({ six: 6, seven: 7 });
  });

  it('counts blank lines between rows, but none within a cell', async () => {
    const lines = [
      'touchpoint,score,words',
      'Desk,9,two',
      '',
      'Desk,8,"four',
      '',
      'and on"',
      'Desk',
      '',
      '',
      'Desk,7,eight',
    ];

    for (const end of ['\n', '\r\n'])
      expect(await rowsFrom(put(lines.join(end)))).toEqual({ two: 2, [`four${end}${end}and on`]: 4, eight: 8 });
  });

  it('is the right one whatever the rows before it are like', async () => {
    const words = fc.constantFrom('', 'plain', 'a "word"', 'two\nlines', 'a gap\n\n\nwithin', ',;', '"', '5" pipe');
    const line = fc.oneof(
      { weight: 4, arbitrary: words.map((text) => ({ text })) },
      fc.constantFrom({ raw: '' }, { raw: 'Desk' }, { raw: 'Desk,4,5" wide, or so' }, { raw: 'Desk,99,off' }),
    );
    const isUnquoted = (text: string) => !/["\n,]/.test(text) || text.startsWith('5');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), fc.boolean(), async (lines, isWindows) => {
        const expected: Record<string, number> = {};
        const written = lines.map((each, at) => {
          if ('raw' in each) return each.raw;
          const text = `${each.text} ${at}`;
          expected[text] = at + 2;
          return `Desk,${at % 11},${isUnquoted(text) ? text : `"${text.replaceAll('"', '""')}"`}`;
        });
        const end = isWindows ? '\r\n' : '\n';

        const file = put(['touchpoint,score,words', 'Desk,1,first', ...written, ''].join(end), 'any-rows.csv');
        const rows = await rowsFrom(file);

        expect(rows).toEqual({
          first: 2,
          ...Object.fromEntries(Object.entries(expected).map(([text, row]) => [text.trim(), row + 1])),
        });
      }),
      { numRuns: runs(10) },
    );
  });

  it('is the right one behind any number of gaps', async () => {
    const lines = Array.from({ length: 400 }, (_, at) => (at % 3 === 1 ? '' : `Desk,${at % 11},line ${at + 2}`));

    const rows = await rowsFrom(put(['touchpoint,score,words', ...lines, ''].join('\n')));

    expect(Object.keys(rows)).toHaveLength(100);
    expect(Object.entries(rows).filter(([text, row]) => text !== `line ${row}`)).toEqual([]);
  });

  it('counts titles and blank rows of a workbook', async () => {
    const sheet = [
      ['Report of May', null, null],
      ['touchpoint', 'score', 'words'],
      ['Desk', 9, 'three'],
      [null, null, null],
      ['Desk', 4, 'five'],
    ];

    expect(await rowsFrom(put(await aWorkbook({ Sheet: sheet }), 'places.xlsx'))).toEqual({ three: 3, five: 5 });
  });

  it('is the record of JSON lines', async () => {
    const record = (words: string) => JSON.stringify({ touchpoint: 'Desk', score: 9, words });

    expect(await rowsFrom(put([record('one'), '{"broken":', record('three')].join('\n')))).toEqual({
      one: 1,
      three: 3,
    });
  });

  it('is of one line for all touchpoints of a wide file', async () => {
    const wide = { columns: ['desk', 'again'].map((column) => ({ column, name: 'Desk' })) };
    const path = put('desk,again,words\n9,8,two\n3,4,three\n');

    expect(await rowsFrom(path, { touchpointColumn: '', scoreColumn: '', wide })).toEqual({ two: 2, three: 3 });
  });
});
