import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCard } from '../../../shared/journey/card.ts';
import { recordsOf } from '../../../shared/journey/records.ts';
import type { AnyRecord } from '../../../shared/live/fields.ts';
import type { AnyTable } from '../../../shared/live/layeredTable.ts';
import { createTables, tableOf } from '../../../shared/live/tables.ts';

const card = (id: string, text: string): AnyRecord => ({ ...blankCard, kind: 'note', id, text }) as AnyRecord;

const thousand = () => new Map(Array.from({ length: 1_000 }, (_, at) => [`c${at}`, card(`c${at}`, `of old ${at}`)]));

/** Cards that come, change and go, and now and then somebody who looks; few or many between two looks. */
const doings = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 1_100 }),
    stays: fc.boolean(),
    times: fc.constantFrom(1, 1, 1, 3, 100),
  }),
  { minLength: 1, maxLength: 12 },
);

test('a table of many records reads like a plain one, however its records came, changed and went', () => {
  fc.assert(
    fc.property(doings, (happened) => {
      const records = thousand();
      const tables = createTables(records, tableOf(records));
      const seen: [AnyTable, Record<string, AnyRecord>][] = [];

      happened.forEach(({ at, stays, times }, turn) => {
        for (let more = 0; more < times; more += 1) {
          const id = `c${at + more}`;
          if (stays) records.set(id, card(id, `of turn ${turn}`));
          else records.delete(id);
          tables.touch(id);
        }
        seen.push([tables.take(), Object.fromEntries(records)]);
      });

      for (const [table, plain] of seen) {
        const ids = [...Object.keys(plain), 'c0', 'c1099', 'none'];
        expect(Object.keys(table).sort()).toEqual(Object.keys(plain).sort());
        expect(ids.filter((id) => table[id] !== plain[id])).toEqual([]);
        expect(ids.filter((id) => id in table !== id in plain)).toEqual([]);
        expect(Object.values({ ...table }).filter((record) => record !== plain[record.id])).toEqual([]);
        expect(recordsOf(table).length).toBe(Object.keys(plain).length);
        expect(recordsOf(table).filter((record) => record !== plain[record.id])).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test('no table knows words that every object knows, and none can be written to', () => {
  const records = thousand();
  const tables = createTables(records, tableOf(records));
  records.set('c1', card('c1', 'new'));
  tables.touch('c1');
  const table = tables.take() as Record<string, AnyRecord>;

  expect(table['constructor']).toBeUndefined();
  expect('toString' in table).toBe(false);

  expect(() => Object.assign(table, { c2: card('c2', 'slipped in') })).toThrow(TypeError);
  expect(() => delete table['c1']).toThrow(TypeError);
  expect(table['c1']).toEqual(card('c1', 'new'));
});
