import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDuck, text } from '../../../../electron/experience/duck.ts';
import type { Reading } from '../../../../shared/journey/recipe.ts';
import { aWorkbook, type SheetCell } from '../../../builders/workbook.ts';
import { aRecipe, createWorkbench, leftOutTotal } from '../workbench.ts';

const { engine, put, take, folder } = createWorkbench();

/** One and the same survey, from which every format is written. */
const answers = Array.from({ length: 60 }, (_, index) => ({
  touchpoint: index % 3 === 0 ? 'Sucursal, centro' : 'App "nueva"',
  score: index % 11,
  answered: `2025-0${1 + (index % 6)}-15`,
  channel: index % 2 === 0 ? 'Web' : 'Teléfono',
}));
const columns = ['touchpoint', 'score', 'answered', 'channel'] as const;
const names = ['Sucursal, centro', 'App "nueva"'];

const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
const asCsv = (delimiter: string) =>
  [columns.join(delimiter), ...answers.map((row) => columns.map((name) => quoted(row[name])).join(delimiter))].join(
    '\n',
  );
const asSheet = (): SheetCell[][] => [
  [...columns],
  ...answers.map(({ touchpoint, score, answered, channel }) => [touchpoint, score, new Date(answered), channel]),
];

async function asParquet(): Promise<string> {
  const from = put(asCsv(','), 'for-parquet.csv');
  const to = `${folder}/answers.parquet`;
  const duck = await openDuck({ memoryLimit: '1GB', threads: 2, temporaryFolder: folder }, [from, to]);
  await duck.run(`COPY (SELECT * FROM read_csv(${text(from)}, header = true)) TO ${text(to)} (FORMAT parquet)`);
  duck.close();
  return to;
}

async function inspected(path: string, reading: Reading | null = null) {
  const found = await engine.inspect(path, reading);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

async function refusal(path: string): Promise<string> {
  const found = await engine.inspect(path, null);
  return found.ok ? 'taken' : found.problem.kind;
}

const read = async (path: string) => {
  const { reading, columns: found } = await inspected(path);
  const recipe = aRecipe(
    'nps',
    {},
    {
      reading,
      date: { column: 'answered', format: 'YYYY-MM-DD', period: 'month' },
      segmentColumns: ['channel'],
    },
  );
  return { found, reading, outcome: await take(path, recipe, names) };
};

describe('one survey in every format', () => {
  it.each([
    ['CSV with commas', async () => put(asCsv(','))],
    ['CSV with semicolons', async () => put(asCsv(';'))],
    ['TSV', async () => put(asCsv('\t'), 'answers.tsv')],
    ['CSV with bars', async () => put(asCsv('|'))],
    ['JSON', async () => put(JSON.stringify(answers, null, 2), 'answers.json')],
    [
      'JSON inside an object',
      async () => put(JSON.stringify({ meta: { page: 1 }, data: { rows: answers } }), 'inner.json'),
    ],
    ['JSON in UTF-16', async () => put(Buffer.from(`\ufeff${JSON.stringify(answers)}`, 'utf16le'), 'wide.json')],
    ['JSON lines', async () => put(answers.map((row) => JSON.stringify(row)).join('\n'), 'answers.jsonl')],
    ['Parquet', asParquet],
    ['a workbook', async () => put(await aWorkbook({ Respuestas: asSheet() }), 'answers.xlsx')],
  ])('%s gives the same figures', async (_what, file) => {
    const path = await file();
    const expected = await read(put(asCsv(',')));

    const { found, outcome } = await read(path);

    expect(found.map(({ name }) => name)).toEqual([...columns]);
    expect(outcome.figures).toEqual(expected.outcome.figures);
    expect(outcome).toMatchObject({ rows: 60, rowsUsed: 60, leftOut: [], from: '2025-01-15', to: '2025-06-15' });
  });

  it('a name that lies about the format changes nothing', async () => {
    const { outcome } = await read(put(JSON.stringify(answers), 'answers.csv'));

    expect(outcome.rowsUsed).toBe(60);
  });

  it('no copy of an answer is left behind', async () => {
    const bench = readdirSync(folder).filter((name) => /^senda-.*\.csv$/.test(name));

    expect(bench.length).toBeLessThanOrEqual(2);
  });
});

describe('a workbook', () => {
  const titled: SheetCell[][] = [
    ['Informe de satisfacción', null, null, null],
    [null, null, null, null],
    ['Filtro: 2025', null, null, null],
    ...asSheet(),
    [null, null, null, null],
  ];

  it('is read from the fullest sheet, below the title lines', async () => {
    const path = put(await aWorkbook({ Portada: [['Encuesta']], Datos: titled }), 'titled.xlsx');

    const found = await inspected(path);

    expect(found.reading).toMatchObject({ format: 'xlsx', sheet: 'Datos', headerRow: 3 });
    expect(found.columns.map(({ name }) => name)).toEqual([...columns]);
    expect(found.sheets.map(({ name }) => name)).toEqual(['Portada', 'Datos']);
    expect(found.warnings).toContainEqual({ kind: 'lines-above-header', count: 3 });
    expect((await read(path)).outcome).toMatchObject({ rows: 60, rowsUsed: 60 });
  });

  it('is read from the sheet and the row that a person chose', async () => {
    const other: SheetCell[][] = [
      ['a', 'b'],
      ['touchpoint', 'score'],
      ['Caja', 9],
      ['Caja', 10],
    ];
    const path = put(await aWorkbook({ Datos: titled, Otra: other }), 'chosen.xlsx');
    const { reading } = await inspected(path);

    const found = await inspected(path, { ...reading, sheet: 'Otra', headerRow: 1 });
    const outcome = await take(path, aRecipe('nps', {}, { reading: found.reading }), ['Caja']);

    expect(found.columns.map(({ name }) => name)).toEqual(['touchpoint', 'score']);
    expect(outcome.figures[0]).toMatchObject({ value: 100, n: 2 });
  });

  it('is refused in words when it is cut, empty, or lacks the sheet', async () => {
    const whole = await aWorkbook({ Datos: asSheet() });
    const path = put(whole, 'whole.xlsx');
    const { reading } = await inspected(path);

    expect(await refusal(put(whole.subarray(0, whole.length / 2), 'cut.xlsx'))).toBe('survey-workbook-damaged');
    expect(await refusal(put(await aWorkbook({ Nada: [] }), 'empty.xlsx'))).toBe('survey-empty');
    expect(await engine.inspect(path, { ...reading, sheet: 'Weg' })).toEqual({
      ok: false,
      problem: { kind: 'survey-sheet-missing', sheet: 'Weg' },
    });
  });
});

describe('JSON', () => {
  it('takes objects inside a record apart one level, and lists as tags', async () => {
    const rows = [
      { touchpoint: 'Desk', score: 9, customer: { channel: 'Web', address: { city: 'Vigo' } }, tags: ['late', 'rude'] },
      { touchpoint: 'Desk', score: 2, extra: true },
    ];

    const { columns: found, sample } = await inspected(put(JSON.stringify(rows), 'nested.json'));

    expect(found.map(({ name }) => name)).toEqual([
      'touchpoint',
      'score',
      'customer.channel',
      'customer.address',
      'tags',
      'extra',
    ]);
    expect(sample).toEqual([
      ['Desk', '9', 'Web', '{"city":"Vigo"}', 'late; rude', ''],
      ['Desk', '2', '', '', '', 'true'],
    ]);
  });

  it.each([
    ['lines', '{"touchpoint":"Desk","score":9}\n{"touchpoint":"Desk",\n{"touchpoint":"Desk","score":1}\n42\n', 4],
    ['an array', '[{"touchpoint":"Desk","score":9},{"touchpoint":"Desk",,},{"touchpoint":"Desk","score":1},42]', 4],
    ['a file that breaks off', '[{"touchpoint":"Desk","score":9},{"touchpoint":"Desk","score":1},{"touch', 3],
  ])('counts records of %s that cannot be read', async (_what, content, rows) => {
    const path = put(content, 'damaged.json');
    const { reading } = await inspected(path);

    const outcome = await take(path, aRecipe('nps', {}, { reading }), ['Desk']);

    expect(outcome).toMatchObject({ rows, rowsUsed: 2 });
    expect(outcome.leftOut).toContainEqual({ reason: 'unreadable', detail: '', rows: rows - 2 });
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(rows);
  });

  it('refuses what is nested too deep, and what holds no records', async () => {
    const deep = `[{"a":${'['.repeat(5000)}${']'.repeat(5000)}}]`;

    expect(await refusal(put(deep, 'deep.json'))).toBe('survey-json-deep');
    expect(await refusal(put(`{"a":${deep}}`, 'deep2.json'))).toBe('survey-json-deep');
    expect(await refusal(put('[]', 'none.json'))).toBe('survey-empty');
    expect(await refusal(put('[{}, [], 3]', 'shapeless.json'))).toBe('survey-json-shape');
  });

  it('reads metrics as TheyDo exchanges them, counts and all', async () => {
    const dimensions = [{ key: 'touchpoint', value: 'Desk' }];
    const point = { dateOfMeasurement: '2025-03-01', score: [12, 28, 45, 180, 95], dimensions };
    const path = put(JSON.stringify({ title: 'CSAT', dataPoints: [point] }), 'theydo.json');
    const { reading } = await inspected(path);

    const outcome = await take(path, aRecipe('csat-mean', { scale: { min: 1, max: 5 } }, { reading }), ['Desk']);

    expect(outcome.figures[0]?.n).toBe(360);
    expect(outcome.figures[0]?.value).toBeCloseTo(3.8833, 4);
  });
});

describe('a CSV below title lines', () => {
  it('is read from its header on, and a person may say otherwise', async () => {
    const path = put(`Report made on 3 March\n\nFilter;all\n${asCsv(';')}`, 'report.csv');

    const found = await inspected(path);
    const { outcome } = await read(path);

    expect(found.reading).toMatchObject({ delimiter: ';', encoding: 'utf-8', headerRow: 2 });
    expect(found.columns.map(({ name }) => name)).toEqual([...columns]);
    expect(outcome).toMatchObject({ rows: 60, rowsUsed: 60 });
    expect(await engine.inspect(path, { ...found.reading, headerRow: 0 })).toEqual({
      ok: false,
      problem: { kind: 'survey-without-rows', columns: 1 },
    });
  });
});

describe('numbers and dates that were typed as text', () => {
  const rows = ['3,5', '4,5', '2,25'].map((score, at) => ({
    touchpoint: 'App',
    score,
    on: `${28 + at}/12/2024`,
    weight: 1.5,
  }));
  const asJson = () => put(JSON.stringify(rows), 'typed.json');
  const asWorkbook = async () => {
    const cells = rows.map(({ touchpoint, score, on, weight }) => [touchpoint, score, on, weight]);
    return put(
      await aWorkbook({ S: [['touchpoint', 'score', 'on', 'weight'], ...cells, ['App', '1,0', '31/12/2024', 1]] }),
      'typed.xlsx',
    );
  };

  it.each([
    ['a workbook', asWorkbook, [1, 4.5], (3.5 + 4.5 + 2.25 + 1) / 4],
    ['JSON', async () => asJson(), [2.25, 4.5], (3.5 + 4.5 + 2.25) / 3],
  ] as const)(
    'in %s are understood as in a CSV, beside numbers that are numbers',
    async (_, make, [min, max], mean) => {
      const { reading, columns: found } = await inspected(await make());
      const at = (name: string) => found.find((column) => column.name === name);

      expect(reading.decimal).toBe(',');
      expect(at('score')).toMatchObject({ looksLike: 'number', min, max });
      expect(at('weight')).toMatchObject({ looksLike: 'number', max: 1.5 });
      expect(at('on')).toMatchObject({ looksLike: 'date', dateFormat: 'DD/MM/YYYY' });

      const recipe = aRecipe('mean', { scale: { min: 1, max: 5 } }, { reading });
      expect((await take(await make(), recipe, ['App'])).figures[0]?.value).toBeCloseTo(mean, 9);
    },
  );

  it('with thousands apart are no fractions', async () => {
    const path = put(
      JSON.stringify(['1,234', '2,345', '12,000'].map((score) => ({ touchpoint: 'App', score }))),
      'thousands.json',
    );

    expect((await inspected(path)).reading.decimal).toBe('.');
  });
});
