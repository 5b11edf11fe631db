import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDuck } from '../../../electron/experience/duck.ts';
import { runs } from '../../builders/runs.ts';
import { aRecipe, createWorkbench, leftOutTotal } from './workbench.ts';

const { put, take, folder, engine } = createWorkbench();

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const csv = (rows: string[][]) => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

describe('names and values that look like SQL', () => {
  const nasty = [`'); DROP TABLE counted; --`, `"; SELECT 1; --`, `a''b`, `c0`, `name`, `reason`, '$1', `\\'`, `{{x}}`];

  it.each(nasty)('column and value %s stay text', async (word) => {
    const path = put(
      csv([
        [word, 'score', `${word} segment`],
        ['Branch', '9', word],
        ['Phone', '3', word],
      ]),
    );
    const recipe = aRecipe(
      'nps',
      {},
      {
        touchpointColumn: word,
        segmentColumns: [`${word} segment`],
        where: [{ column: `${word} segment`, value: word }],
      },
    );

    const outcome = await take(path, recipe, ['Branch', 'Phone']);

    expect(outcome).toMatchObject({ rows: 2, rowsUsed: 2, segments: { [`${word} segment`]: [word] } });
  });

  it.each(nasty)('touchpoint %s can be asked for in kept rows', async (word) => {
    const path = put(
      csv([
        ['touchpoint', 'score', 'who'],
        [word, '9', word],
        [word, '3', 'other'],
      ]),
    );
    const rowsTo = join(folder, `kept-${nasty.indexOf(word)}.parquet`);
    const recipe = aRecipe('nps', {}, { segmentColumns: ['who'] });
    await engine.importRows(path, recipe, { metricId: 'm', targets: [{ id: word, text: word }], rowsTo });

    const asked = await engine.query(rowsTo, recipe, {
      metricId: 'm',
      where: [{ column: 'who', value: word }],
      period: '',
    });

    expect(asked.ok && asked.value.map(({ touchpointId, n }) => [touchpointId, n])).toEqual([[word, 1]]);
  });

  it('the database reads and writes no other file', async () => {
    const mine = put('a\n1\n');
    const other = put('secret\n1\n');
    const duck = await openDuck({ memoryLimit: '200MB', threads: 1, temporaryFolder: folder }, [mine]);

    await expect(duck.rows(`SELECT * FROM read_csv('${other}')`)).rejects.toThrow(/Permission|disabled/);
    await expect(duck.run(`COPY (SELECT 1) TO '${join(folder, 'out.csv')}'`)).rejects.toThrow(/Permission|disabled/);
    await expect(duck.run('SET enable_external_access = true')).rejects.toThrow();
    duck.close();

    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
  });
});

describe('the account of rows', () => {
  it('adds up whatever the file holds', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Branch',
        'Phone',
        'branch ',
        '',
        '5',
        '10',
        '99',
        '-3',
        '3,5',
        'N/A',
        '2024-01-31',
        '31/01/2024',
        'ñ',
        "'",
        'x;y',
      ),
      fc.string({ maxLength: 8 }).filter((text) => !/\p{Cc}|\ufeff/u.test(text)),
    );
    const row = fc.tuple(cell, cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.boolean(),
        async (rows, isDated, isFiltered) => {
          const path = put(csv([['touchpoint', 'score', 'date', 'who'], ...rows]), 'property.csv');
          const recipe = aRecipe(
            'nps',
            {},
            {
              date: isDated ? { column: 'date', format: 'YYYY-MM-DD', period: 'month' } : null,
              where: isFiltered ? [{ column: 'who', value: 'Branch' }] : [],
              missing: ['99'],
            },
          );

          const outcome = await take(path, recipe, ['Branch', 'Phone']);

          const counted = outcome.figures
            .filter(({ period }) => period === '')
            .reduce((sum, figure) => sum + figure.rows, 0);
          expect(outcome.rows).toBe(rows.length);
          expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(rows.length);
          expect(counted).toBe(outcome.rowsUsed);
        },
      ),
      { numRuns: runs(20) },
    );
  });
});
