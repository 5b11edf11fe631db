import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type CollectionName, collectionNames, collections } from '../../../shared/journey/collections.ts';
import { readRecord } from '../../../shared/live/readRecord.ts';

const anything = fc.oneof(
  fc.constantFrom('note', 'touchpoint', 'assumed', 'direct', 'company', 'owned', 'wait', 'mean', 'lane1', 'a0', ''),
  fc.constantFrom(null, true, false, 0, 3, -1, 5.5, 99),
  fc.string(),
  fc.constantFrom(
    {},
    { pain: true },
    { pain: 1 },
    [],
    ['lane1'],
    { sourceId: 's', row: 2, more: 1 },
    { sourceId: 's' },
  ),
);

const byField = collectionNames.filter((name) => !collections[name].whole);

const writtenIn = (name: CollectionName) => {
  const fields = Object.keys(collections[name].schema.shape).filter((field) => field !== 'id');
  return fc.record({
    name: fc.constant(name),
    values: fc.dictionary(fc.constantFrom(...fields, 'stranger'), anything),
  });
};

/** As a record lies in a document: what nobody wrote is not there. */
function inDocument(values: Readonly<Record<string, unknown>>): Y.Map<unknown> {
  const record = new Y.Doc().getMap('cards').set('one', new Y.Map<unknown>());
  for (const [field, value] of Object.entries(values)) record.set(field, value);
  return record;
}

test('a record with blanks left out is read as the same record with every blank written', () => {
  fc.assert(
    fc.property(fc.oneof(...byField.map(writtenIn)), fc.constantFrom('one', ''), ({ name, values }, id) => {
      const all = { ...collections[name].blank, ...values };

      expect(readRecord(name, id, inDocument(values))).toEqual(readRecord(name, id, all));
    }),
    { numRuns: 1000 },
  );
});

test('cards that share a blank cannot write into each other', () => {
  const [one, other] = [{ text: 'one' }, { text: 'other' }].map((values) =>
    readRecord('cards', 'one', inDocument({ order: 'a0', stageId: 's', laneId: 'l', ...values })),
  );

  expect(one?.['tags']).toEqual({});
  expect(other?.['tags']).toEqual({});
  expect(Object.isFrozen(one)).toBe(true);
  expect(Object.isFrozen(one?.['tags'])).toBe(true);
});
