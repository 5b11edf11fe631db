import fc from 'fast-check';
import { expect } from 'vitest';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { forAll } from '../../builders/forAll.ts';
import { runs } from '../../builders/runs.ts';
import { anyWays } from './anyWays.ts';

type Table = 'stages' | 'lanes' | 'cards' | 'links';

/** One record of a table, chosen by number, with other fields; all others stay the very same objects. */
function withChange(journey: JourneyMap, table: Table, which: number, fields: object): JourneyMap {
  const records = Object.values(journey[table]);
  const record = records[which % records.length];
  return record ? { ...journey, [table]: { ...journey[table], [record.id]: { ...record, ...fields } } } : journey;
}

const anyText = fc.constantFrom('', 'waits', 'rings', 'much '.repeat(30));
const among = (noun: string, most: number) => fc.nat(most).map((at) => `${noun}${at}`);

const anyChange = fc.oneof(
  change('cards', fc.record({ text: anyText })),
  change('cards', fc.record({ stageId: among('stage', 5), laneId: among('lane', 4) })),
  change('cards', fc.record({ untilStageId: fc.option(among('stage', 5)) })),
  change('stages', fc.record({ width: fc.integer({ min: 80, max: 300 }), isCollapsed: fc.boolean() })),
  change('lanes', fc.record({ isHidden: fc.boolean(), order: among('a', 9) })),
  change('links', fc.record({ label: anyText, toId: among('card', 39) })),
);

function change(table: Table, fields: fc.Arbitrary<object>) {
  return fc.record({ table: fc.constant(table), which: fc.nat(50), fields });
}

forAll([anyWays, fc.array(anyChange, { minLength: 1, maxLength: 12 })], { numRuns: runs(200) })(
  'edit after edit, ways lie as they would in a map that nobody has seen before',
  (journey, changes) => {
    let changed = journey;
    layoutMap(changed);

    for (const { table, which, fields } of changes) {
      changed = withChange(changed, table, which, fields);
      expect(layoutMap(changed).links).toEqual(layoutMap(structuredClone(changed)).links);
    }
  },
);

forAll([anyWays, fc.nat(50)], { numRuns: runs(50) })(
  'a word on a card that needs no more room leaves the list of ways the very same',
  (journey, which) => {
    const before = withChange(journey, 'cards', which, { text: 'waits' });
    const { links } = layoutMap(before);

    const after = layoutMap(withChange(before, 'cards', which, { text: 'rings' }));

    expect(after.links).toBe(links);
  },
);
