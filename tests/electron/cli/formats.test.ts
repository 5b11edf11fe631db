import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../../builders/workbook.ts';
import { createCommandLine } from './workbench.ts';

const { senda, put } = createCommandLine();

const how = ['--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'score', '--create-touchpoints'];

describe('senda overlay on other formats than CSV', () => {
  it('gives a workbook, JSON and JSON lines the figures of the CSV', async () => {
    const rows = [
      { touchpoint: 'Desk', score: 9 },
      { touchpoint: 'Desk', score: 3 },
      { touchpoint: 'Phone', score: 10 },
    ];
    put('touchpoint,score\nDesk,9\nDesk,3\nPhone,10\n', 'a.csv');
    put(JSON.stringify(rows), 'a.json');
    put(rows.map((row) => JSON.stringify(row)).join('\n'), 'a.jsonl');
    put(await aWorkbook({ S: [['touchpoint', 'score'], ...rows.map((row) => [row.touchpoint, row.score])] }), 'a.xlsx');
    await senda('new', 'map.senda');

    const figures = [];
    for (const file of ['a.csv', 'a.json', 'a.jsonl', 'a.xlsx']) {
      const laid = await senda('overlay', 'map.senda', '--data', file, ...how, '--save', 'laid.senda', '--json');
      const { figures: found } = laid.json() as { figures: { touchpoint: string; value: number; n: number }[] };
      figures.push(found.map(({ touchpoint, value, n }) => ({ touchpoint, value, n })));
    }

    const expected = [
      { touchpoint: 'Desk', value: 0, n: 2 },
      { touchpoint: 'Phone', value: 100, n: 1 },
    ];
    expect(figures).toEqual([expected, expected, expected, expected]);
  });

  it('reads the sheet, the line and the sign it is told to, and keeps them in the recipe', async () => {
    put(
      await aWorkbook({
        Uno: [
          ['x', 'y'],
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        Dos: [['Note'], ['touchpoint', 'score'], ['Desk', 9]],
      }),
      'b.xlsx',
    );
    put('touchpoint#score\nDesk#9,5\n', 'b.txt');
    await senda('new', 'b.senda');

    const sheet = await senda(
      'overlay',
      'b.senda',
      '--data',
      'b.xlsx',
      '--sheet',
      'Dos',
      '--header-row',
      '2',
      ...how,
      '--save',
      'b2.senda',
      '--json',
    );
    const sign = await senda(
      'overlay',
      'b.senda',
      '--data',
      'b.txt',
      '--delimiter',
      '#',
      '--decimal',
      ',',
      '--touchpoint',
      'touchpoint',
      '--kind',
      'mean',
      '--score',
      'score',
      '--create-touchpoints',
      '--save',
      'b3.senda',
      '--json',
    );

    expect(sheet.json()).toMatchObject({
      rowsUsed: 1,
      recipe: { reading: { format: 'xlsx', sheet: 'Dos', headerRow: 1 } },
    });
    expect(sign.json()).toMatchObject({
      rowsUsed: 1,
      figures: [{ value: 9.5 }],
      recipe: { reading: { delimiter: '#' } },
    });
  });

  it('names what is wrong with the wish or with the file', async () => {
    put(
      await aWorkbook({
        Uno: [
          ['touchpoint', 'score'],
          ['Desk', 9],
        ],
      }),
      'c.xlsx',
    );
    put('PAR1 and no more', 'c.parquet');
    await senda('new', 'c.senda');
    const ask = (...more: string[]) => senda('overlay', 'c.senda', ...more, ...how, '--save', 'c2.senda', '--json');

    const row = await ask('--data', 'c.xlsx', '--header-row', 'two');
    const sheet = await ask('--data', 'c.xlsx', '--sheet', 'Weg');
    const damaged = await ask('--data', 'c.parquet');

    expect(row.json()).toMatchObject({ code: 2, sentence: '--header-row cannot be “two”; it is 1, 2, 3, ….' });
    expect(sheet.json()).toMatchObject({ code: 4, problem: { kind: 'survey-sheet-missing' } });
    expect(damaged.json()).toMatchObject({ code: 4, problem: { kind: 'survey-parquet-damaged' } });
  });
});

describe('senda overlay on a wide file', () => {
  it('takes its columns for touchpoints, and words for what they are worth', async () => {
    put('id,How was the [desk],How was the [app]\n1,Very satisfied,Satisfied\n2,Neutral,NS/NC\n3,,So so\n', 'wide.csv');
    await senda('new', 'w.senda');

    const laid = await senda(
      ...['overlay', 'w.senda', '--data', 'wide.csv', '--kind', 'csat-mean', '--scale', '1..5', '--create-touchpoints'],
      ...['--wide', 'How was the [desk]', '--wide', 'How was the [app]=Mobile', '--answer', 'So so=3'],
      ...['--answer', 'Very satisfied=5', '--answer', 'Satisfied=4', '--answer', 'Neutral=3', '--answer', 'NS/NC='],
      ...['--save', 'w2.senda', '--json'],
    );

    expect(laid.json()).toMatchObject({
      rows: 6,
      rowsUsed: 4,
      figures: [
        { touchpoint: 'Desk', value: 4, n: 2 },
        { touchpoint: 'Mobile', value: 3.5, n: 2 },
      ],
      leftOut: [
        { reason: 'missing-code', detail: 'NS/NC', rows: 1 },
        { reason: 'no-score', detail: '', rows: 1 },
      ],
    });
  });
});
