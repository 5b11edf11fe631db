import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { aRecipe, createWorkbench, leftOutTotal } from './workbench.ts';

const { engine, put, take, folder } = createWorkbench();

const header = 'touchpoint,score\n';
const good = Array.from({ length: 20 }, (_, index) => `${index % 2 === 0 ? 'Branch' : 'Phone'},${index % 11}\n`).join(
  '',
);
const names = ['Branch', 'Phone', 'Atención'];

async function inspected(path: string) {
  const found = await engine.inspect(path, null);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

async function refusal(content: string | Buffer): Promise<string> {
  const found = await engine.inspect(put(content), null);
  return found.ok ? 'taken' : found.problem.kind;
}

/** Reads a file as it was found, with scores from 0 to 10. */
async function taken(content: string | Buffer) {
  const path = put(content);
  const { reading } = await inspected(path);
  return take(path, aRecipe('nps', {}, { reading }), names);
}

describe('files that are no surveys', () => {
  it.each([
    ['an empty file', '', 'survey-empty'],
    ['blanks', ' \n \n', 'survey-empty'],
    ['a header alone', header, 'survey-without-rows'],
    ['a ZIP', Buffer.from('504b0304140000000800', 'hex'), 'survey-is-zip'],
    [
      'a workbook cut off',
      Buffer.concat([Buffer.from('504b030414000600', 'hex'), Buffer.from('[Content_Types].xml xl/workbook.xml')]),
      'survey-workbook-damaged',
    ],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'survey-is-workbook'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'survey-is-binary'],
    ['a Parquet file cut off', 'PAR1abc', 'survey-parquet-damaged'],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 89) % 256)), 'survey-is-binary'],
  ])('%s is refused with the reason', async (_what, content, kind) => {
    expect(await refusal(content)).toBe(kind);
  });

  it('a missing file and a folder are named as such', async () => {
    const missing = await engine.inspect(join(folder, 'nothing.csv'), null);
    const aFolder = await engine.inspect(folder, null);

    expect(missing).toEqual({ ok: false, problem: { kind: 'survey-not-found' } });
    expect(aFolder).toEqual({ ok: false, problem: { kind: 'survey-unreadable' } });
  });
});

describe('letters of all kinds', () => {
  const spanish = `touchpoint;score\r\nAtención;9\r\nAtención;10\r\n€ Branch;3\r\n`;

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${spanish}`), 'utf-8'],
    ['UTF-16, little end first', iconv.encode(spanish, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16, big end first', iconv.encode(spanish, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 without a mark', iconv.encode(spanish.repeat(5), 'utf-16le'), 'utf-16le'],
    ['Windows-1252', iconv.encode(spanish, 'windows-1252'), 'windows-1252'],
  ])('%s arrive whole', async (_what, content, encoding) => {
    const path = put(content);
    const found = await inspected(path);

    const outcome = await take(path, aRecipe('nps', {}, { reading: found.reading }), ['Atención', '€ Branch']);

    expect(found.reading).toMatchObject({ encoding, delimiter: ';' });
    expect(found.columns.map(({ name }) => name)).toEqual(['touchpoint', 'score']);
    expect(outcome.figures.map(({ touchpointId }) => touchpointId).sort()).toEqual(['Atención', '€ Branch']);
    expect(outcome.leftOut.filter(({ reason }) => reason !== 'off-scale')).toHaveLength(
      encoding === 'utf-16le' && content.length > 200 ? 1 : 0,
    );
  });
});

describe('cells of all kinds', () => {
  it('decimal commas are numbers', async () => {
    const path = put('touchpoint;score\nBranch;3,5\nBranch;4,5\nBranch;1.000,25\n');
    const { reading } = await inspected(path);

    const outcome = await take(path, aRecipe('mean', {}, { reading }), names);

    expect(reading).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(outcome.figures[0]?.value).toBeCloseTo((3.5 + 4.5 + 1000.25) / 3);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('lines may end in %s', async (_what, end) => {
    const outcome = await taken((header + good).replace(/\n/g, end));

    expect(outcome).toMatchObject({ rows: 20, rowsUsed: 20 });
  });

  it('lines may end now one way and now another', async () => {
    const outcome = await taken(header + good.replace('Phone,1\n', 'Phone,1\r\n'));

    expect(outcome).toMatchObject({ rows: 20, rowsUsed: 20 });
  });

  it('lines with too few or too many cells are counted, the rest is read', async () => {
    const outcome = await taken(`${header}${good}Branch\nBranch,3,4\n${good}`);

    expect(outcome).toMatchObject({ rows: 42, rowsUsed: 40 });
    expect(outcome.leftOut).toContainEqual({ reason: 'unreadable', detail: '', rows: 2 });
    expect(outcome.warnings).toContainEqual(expect.objectContaining({ kind: 'unreadable-lines', count: 2 }));
  });

  it('the first of them is named by its row, titles and blank lines counted', async () => {
    const lines = ['Report of May', '', 'touchpoint,score,words', 'Desk,9,four', '', 'Desk', 'Desk,8,seven', 'Desk'];
    const path = put(lines.join('\n'));
    const { reading } = await inspected(path);

    const outcome = await take(path, aRecipe('nps', {}, { reading }), ['Desk']);

    expect(outcome.warnings).toContainEqual({ kind: 'unreadable-lines', count: 2, row: 6 });
  });

  it('a quotation mark that is never closed does not swallow the rows behind it', async () => {
    const outcome = await taken(`${header}${good}"Branch,3\n${good.repeat(20)}`);

    expect(outcome.rowsUsed).toBeGreaterThanOrEqual(420);
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(421);
    expect(outcome.warnings).toContainEqual(expect.objectContaining({ kind: 'unclosed-quote', row: 22 }));
  });

  it('line breaks, delimiters and quotation marks inside of quotes stay in their cell', async () => {
    const outcome = await taken(`touchpoint,score,comment\nBranch,9,"one\ntwo, ""three"""\nPhone,3,\n`);

    expect(outcome).toMatchObject({ rows: 2, rowsUsed: 2 });
  });

  it('ten thousand columns are read without a wait', async () => {
    const columns = Array.from({ length: 10_000 }, (_, index) =>
      index === 7000 ? 'touchpoint' : index === 7001 ? 'score' : `column ${index}`,
    );
    const row = (name: string, score: number) =>
      columns.map((_, index) => (index === 7000 ? name : index === 7001 ? score : index)).join(',');
    const path = put(`${columns.join(',')}\n${row('Branch', 9)}\n${row('Phone', 3)}\n`);

    const found = await inspected(path);
    const outcome = await take(path, aRecipe('nps', {}, { reading: found.reading }), names);

    expect(found.columns).toHaveLength(10_000);
    expect(found.warnings).toContainEqual({ kind: 'many-columns', count: 10_000 });
    expect(outcome).toMatchObject({ rows: 2, rowsUsed: 2 });
  });

  it('a cell of a megabyte is a cell', async () => {
    const outcome = await taken(`touchpoint,score,comment\nBranch,9,${'x'.repeat(1_000_000)}\nPhone,3,short\n`);

    expect(outcome).toMatchObject({ rows: 2, rowsUsed: 2 });
  });

  it('cells of megabytes stay whole wherever the pieces end in which a file is read', async () => {
    const comment = `"${'one, two; "" three\n'.repeat(170_000)}"`;

    const outcome = await taken(`touchpoint,score,comment\n${`Branch,9,${comment}\nPhone,3,short\n`.repeat(8)}`);

    expect(outcome).toMatchObject({ rows: 16, rowsUsed: 16, warnings: [] });
  });

  it('a few NULs are left out and mentioned', async () => {
    const outcome = await taken(`${header}Br\0anch,9\n${good}`);

    expect(outcome).toMatchObject({ rows: 21, rowsUsed: 21 });
    expect(outcome.warnings).toContainEqual({ kind: 'nul-bytes', count: 1 });
  });

  it('columns of one name are told apart, nameless ones get their number', async () => {
    const found = await inspected(put('name,name,,score\nBranch,Madrid,x,9\n'));

    expect(found.columns.map(({ name }) => name)).toEqual(['name', 'name (2)', '#3', 'score']);
  });

  it('answers that are none are listed with what stood there', async () => {
    const outcome = await taken(
      `${header}Branch,9\nBranch,10.0\nBranch,N/A\nBranch,\nBranch,11\nBranch,7.5\nBranch,-1\nBranch,1e30\nBranch,inf\nBranch,nan\n,5\nParking,5\n`,
    );

    expect(outcome.rowsUsed).toBe(2);
    expect(outcome.leftOut).toEqual(
      expect.arrayContaining([
        { reason: 'no-score', detail: 'N/A', rows: 1 },
        { reason: 'no-score', detail: '', rows: 1 },
        { reason: 'no-score', detail: 'inf', rows: 1 },
        { reason: 'no-score', detail: 'nan', rows: 1 },
        { reason: 'off-scale', detail: '1e30', rows: 1 },
        { reason: 'off-scale', detail: '11', rows: 1 },
        { reason: 'off-scale', detail: '7.5', rows: 1 },
        { reason: 'off-scale', detail: '-1', rows: 1 },
        { reason: 'no-touchpoint', detail: '', rows: 1 },
        { reason: 'unmatched', detail: 'Parking', rows: 1 },
      ]),
    );
  });

  it('dates that are none cost their row, and months without days are kept', async () => {
    const path = put('touchpoint,score,date\nBranch,9,07_2015\nBranch,8,13_2015\nBranch,7,\nBranch,6,soon\n');

    const outcome = await take(
      path,
      aRecipe('nps', {}, { date: { column: 'date', format: 'MM_YYYY', period: 'month' } }),
      names,
    );

    expect(outcome).toMatchObject({ rowsUsed: 1, periods: ['2015-07'], from: '2015-07', to: '2015-07' });
    expect(outcome.leftOut).toContainEqual({ reason: 'no-date', detail: '13_2015', rows: 1 });
  });
});

describe('answers in words', () => {
  it.each([
    ['=Yes', ['Yes', 'sí', 'TRUE', '1'], ['No', 'false', '0'], 'maybe'],
    ['=Always', ['Always', 'always'], ['Never', 'Sometimes'], ''],
  ])('%s counts what says so', async (formula, positive, negative, neither) => {
    const path = put(`${header}${[...positive, ...negative, neither].map((answer) => `Branch,${answer}\n`).join('')}`);

    const outcome = await take(
      path,
      aRecipe('share', { positiveFrom: 1 }, { positiveAnswer: formula.slice(1) }),
      names,
    );

    expect(outcome.figures[0]?.value).toBeCloseTo((100 * positive.length) / (positive.length + negative.length));
    expect(outcome.leftOut).toEqual([{ reason: 'no-score', detail: neither, rows: 1 }]);
  });
});

describe('boxes and counts', () => {
  it('boxes that hold answers give n and an interval', async () => {
    const path = put('touchpoint,low,mid,high\nBranch,7,13,20\nBranch,10,20,30\n');
    const boxes = { bottom: 'low', middle: 'mid', top: 'high', hold: 'answers' as const };

    const outcome = await take(path, aRecipe('boxes', { formula: 'net' }, { boxes, scoreColumn: '' }), names);

    expect(outcome.figures[0]).toMatchObject({ value: 33, n: 100, rows: 2, parts: { low: 17, middle: 33, high: 50 } });
    expect(outcome.figures[0]?.low).toBeCloseTo(17.56, 2);
  });

  it('published values are weighted by their number of answers', async () => {
    const path = put('touchpoint,score,n\nBranch,10,100\nBranch,40,300\n');

    const outcome = await take(path, aRecipe('nps', {}, { countColumn: 'n' }), names);

    expect(outcome.figures[0]).toMatchObject({ value: 32.5, n: 400, low: null, high: null });
  });

  it('a count is the number of rows', async () => {
    const outcome = await take(put(header + good), aRecipe('count', {}, { scoreColumn: '' }), names);

    expect(outcome.figures.map(({ value }) => value)).toEqual([10, 10]);
  });
});
