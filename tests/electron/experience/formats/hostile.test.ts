import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mostUnpacked } from '../../../../electron/experience/tables/workbook.ts';
import { aWorkbook } from '../../../builders/workbook.ts';
import { createWorkbench, leftOutTotal } from '../workbench.ts';

const { engine, put, take } = createWorkbench();

const sql = `'); DROP TABLE counted; --`;
const quotes = `"]) AS x, (SELECT 'a`;

async function inspected(path: string) {
  const found = await engine.inspect(path, null);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

/** A ZIP of one entry, which may say another size than it has. */
function zipOf(name: string, unpacked: Buffer, saysSize = unpacked.length): Buffer {
  const packed = deflateRawSync(unpacked, { level: 9 });
  const head = (signature: number, size: number) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(saysSize, 22);
  local.writeUInt16LE(name.length, 26);
  const central = head(0x02014b50, 46);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(saysSize, 24);
  central.writeUInt16LE(name.length, 28);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

describe('a workbook that unpacks to more than anybody may', () => {
  it('is refused before it is in memory, whether it says so or lies', async () => {
    const bomb = Buffer.alloc(mostUnpacked + 1024 * 1024);

    const honest = await engine.inspect(put(zipOf('xl/workbook.xml', bomb), 'honest.xlsx'), null);
    const lying = await engine.inspect(put(zipOf('xl/workbook.xml', bomb, 1000), 'lying.xlsx'), null);

    expect(honest).toMatchObject({ ok: false, problem: { kind: 'survey-workbook-large' } });
    expect(lying).toMatchObject({ ok: false, problem: { kind: 'survey-workbook-damaged' } });
  });
});

describe('SQL in names and values', () => {
  it.each([sql, quotes, 'c0', '$.a', '__proto__', "a''b"])('%s stays text as a JSON key and a value', async (name) => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      touchpoint: 'Desk',
      nps: at % 11,
      [name]: at % 2 ? sql : quotes,
    }));
    const path = put(JSON.stringify(rows).replaceAll('"__proto__":', '"__proto__":'), 'keys.json');
    const { guess } = await inspected(path);
    if (!guess) throw new Error('nothing guessed');

    const outcome = await take(path, { ...guess, segmentColumns: name === '__proto__' ? [] : [name] }, ['Desk']);

    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(outcome.rows);
    expect(outcome.rowsUsed).toBe(30);
  });

  it('stays text as a column of a wide file and as an answer in words', async () => {
    const header = [sql, quotes, 'App'].map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
    const path = put(`${header}\n${`${'"Very satisfied","it\'s ok","Neutral"'}\n`.repeat(20)}`, 'wide.csv');
    const { reading, guess } = await inspected(path);
    const recipe = {
      ...(guess ?? (await inspected(put('touchpoint,nps\nDesk,9\nApp,3\nDesk,4\n'))).guess),
      reading,
      touchpointColumn: '',
      scoreColumn: '',
      wide: { columns: [sql, quotes, 'App'].map((column) => ({ column, name: column })) },
      answers: { 'Very satisfied': 5, "it's ok": 3, Neutral: null, [sql]: 1 },
    } as Parameters<typeof take>[1];

    const outcome = await take(path, recipe, [sql, quotes, 'App']);

    expect(outcome.rows).toBe(60);
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(60);
    expect(outcome.leftOut).toContainEqual({ reason: 'missing-code', detail: 'Neutral', rows: 20 });
  });
});

describe('files of unusual size', () => {
  it('with ten thousand columns or cells of a megabyte are read', async () => {
    const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`column ${at}`, at % 10]));
    const long = { touchpoint: 'Desk', nps: 9, comment: 'x'.repeat(1_000_000) };

    const columns = await inspected(put(JSON.stringify([wide, wide]), 'wide.json'));
    const cells = put(JSON.stringify(Array.from({ length: 12 }, () => long)), 'long.json');
    const { guess } = await inspected(cells);

    expect(columns.columns).toHaveLength(10_000);
    expect(guess && (await take(cells, guess, ['Desk']))).toMatchObject({ rows: 12, rowsUsed: 12 });
  });

  it('with more columns than any spreadsheet has are refused in words', async () => {
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`c${at}`, 1]));

    expect(await engine.inspect(put(JSON.stringify([wide]), 'wider.json'), null)).toMatchObject({
      ok: false,
      problem: { kind: 'survey-too-many-columns', count: 20_000 },
    });
  });

  it('hold what formulas and errors of a spreadsheet gave, as text', async () => {
    const path = put(
      await aWorkbook({
        S: [
          ['touchpoint', 'nps'],
          ['Desk', 9],
          ['=cmd()', '#N/A'],
          ['Desk', 3],
        ],
      }),
      'errors.xlsx',
    );
    const { guess } = await inspected(path);
    if (!guess) throw new Error('nothing guessed');

    const outcome = await take(path, guess, ['Desk']);

    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(3);
  });
});
