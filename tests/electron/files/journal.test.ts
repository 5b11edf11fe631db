import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { crc32 } from '../../../electron/files/crc32.ts';
import { createJournal, readJournal, recordOf, recordsIn } from '../../../electron/files/journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const payload = fc.uint8Array({ minLength: 1, maxLength: 60 });
const joined = (payloads: Uint8Array[]) => Buffer.concat(payloads.map(recordOf));

describe('the journal', () => {
  test('uses the checksum of ZIP and PNG', () => {
    // The check value that the CRC catalogue gives for "123456789".
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  test('cut at any byte, gives back all records that are whole', () => {
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 8 }), fc.nat(), (payloads, where) => {
        const bytes = joined(payloads);
        const cut = where % (bytes.byteLength + 1);

        const records = recordsIn(bytes.subarray(0, cut));

        let whole = 0;
        for (let end = 0; whole < payloads.length; whole += 1) {
          end += 8 + (payloads[whole]?.byteLength ?? 0);
          if (end > cut) break;
        }
        expect(records.map((record) => [...record])).toEqual(payloads.slice(0, whole).map((record) => [...record]));
      }),
    );
  });

  test('with one byte changed, gives back everything before the change and nothing that was never written', () => {
    fc.assert(
      fc.property(
        fc.array(payload, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (payloads, where, flip) => {
          const bytes = joined(payloads);
          const at = where % bytes.byteLength;
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          let before = 0;
          for (let end = 0; before < payloads.length; before += 1) {
            end += 8 + (payloads[before]?.byteLength ?? 0);
            if (end > at) break;
          }

          const records = recordsIn(bytes).map((record) => [...record]);

          expect(records).toEqual(payloads.slice(0, before).map((record) => [...record]));
        },
      ),
    );
  });

  test('a tail of zeros, as a power cut leaves it, ends the reading', () => {
    const bytes = Buffer.concat([joined([Uint8Array.of(1, 2)]), Buffer.alloc(4096)]);

    expect(recordsIn(bytes)).toEqual([Uint8Array.of(1, 2)].map((record) => Buffer.from(record)));
  });

  test('holds what was appended as soon as appending resolves, in order', async () => {
    const path = join(folder, 'journal');
    const journal = await createJournal(path, Uint8Array.of(0));

    await Promise.all([1, 2, 3, 4, 5].map((value) => journal.append(Uint8Array.of(value))));

    const records = await readJournal(path);
    expect(records.map((record) => record[0])).toEqual([0, 1, 2, 3, 4, 5]);
    await journal.close();
  });

  test('begins anew from one state once a file holds everything', async () => {
    const path = join(folder, 'journal');
    const journal = await createJournal(path, Uint8Array.of(0));
    await journal.append(Uint8Array.of(1));

    await journal.restart(Uint8Array.of(7, 7));
    await journal.append(Uint8Array.of(8));
    await journal.close();

    expect((await readJournal(path)).map((record) => [...record])).toEqual([[7, 7], [8]]);
  });

  test('where there is none, nothing is read', async () => {
    expect(await readJournal(join(folder, 'none'))).toEqual([]);
    await expect(readFile(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});
