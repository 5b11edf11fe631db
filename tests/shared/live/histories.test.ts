// Node's assertions: millions are made here, and Vitest's would cost more than the histories themselves.

import { deepStrictEqual, notStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { test, vi } from 'vitest';
import { type CollectionName, collectionNames, collections } from '../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';
import { createWanderer, type Happening, happen, type Wanderer } from './wanderer.ts';

// Order keys end in a random tail, and the same history must give the same map when it is run again.
vi.mock('nanoid', () => {
  let count = 0;
  const next = (length: number) => (count++).toString(36).padStart(length, 'k').slice(-length).replaceAll('0', 'z');
  return {
    nanoid: (length = 21) => next(length),
    customAlphabet: (_alphabet: string, length: number) => () => next(length),
  };
});

const howMany = Number(process.env['SENDA_HISTORIES'] ?? runs(2000));
const length = Number(process.env['SENDA_HISTORY_LENGTH'] ?? 24);

const who = fc.nat(3);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      verb: fc.nat(999),
      which: fc.nat(20),
      where: fc.nat(20),
      value: fc.nat(60),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'redo' as const, 'backAndForth' as const, 'endStep' as const),
      who,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('deliver' as const),
      who,
      from: who,
      nth: fc.nat(30),
      twice: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('meet' as const), who, from: who }) },
);

const histories = fc.record({
  count: fc.integer({ min: 2, max: 4 }),
  /** If any, nobody does anything else: so that they get in each other's way more often. */
  few: fc.array(fc.nat(999), { maxLength: 4 }),
  /** Nothing comes twice, late, or before what it builds on. */
  isTidy: fc.boolean(),
  happenings: fc.array(happening, { maxLength: length, size: 'max' }),
});

const start = aMap().withStages('', '').withLanes('touchpoint').withCard('').withPersona('').withFeelings(1).state();

test(`R6: after any history, everybody has the same sound map, and nobody lost or undid another's work (${howMany} histories from seed ${seed})`, () => {
  fc.assert(
    fc.property(histories, ({ count, few, isTidy, happenings }) => {
      const people = Array.from({ length: count }, (_, at) => createWanderer(start, at));
      for (const happening of happenings) happen(people, narrowed(happening, few, isTidy));
      everybodyMeets(people);

      const [first, ...others] = people.map(({ live }) => live.snapshot());
      if (!first) return;
      for (const other of others) deepStrictEqual(other, first);
      expectSound(first);
      expectNothingLost(first, people);
    }),
    { numRuns: howMany, seed },
  );
}, 3_600_000);

function narrowed(happening: Happening, few: readonly number[], isTidy: boolean): Happening {
  if (happening.kind === 'edit') return { ...happening, verb: few[happening.verb % few.length] ?? happening.verb };
  if (happening.kind === 'deliver' && isTidy) return { ...happening, kind: 'meet' };
  return happening;
}

function everybodyMeets([hub, ...spokes]: readonly Wanderer[]): void {
  if (!hub) return;
  for (const { live } of spokes) hub.live.receive(live.state(), 'peer');
  const all = hub.live.state();
  for (const { live } of spokes) live.receive(all, 'peer');
}

function expectSound(journey: JourneyMap): void {
  for (const name of collectionNames) {
    for (const [id, record] of Object.entries(journey[name])) {
      deepStrictEqual(collections[name].schema.parse(record), record);
      ok(record.id === id);
      if ('stageId' in record) notStrictEqual(record.stageId, 'lost');
    }
  }
}

function expectNothingLost(journey: JourneyMap, people: readonly Wanderer[]): void {
  const removed = new Set(people.flatMap((one) => [...one.removed]));
  for (const one of people) {
    for (const record of one.added) ok(removed.has(record) || recordAt(journey, record), `${record} is lost`);
    if (one.hasUndone) continue;
    for (const [path, count] of one.typed) {
      const [name = '', id = '', field = ''] = path.split('/');
      if (removed.has(`${name}/${id}`)) continue;
      const text = String(recordAt(journey, `${name}/${id}`)?.[field]);
      ok(text.split(one.letter).length - 1 >= count, `letters of ${path} are lost`);
    }
  }
}

function recordAt(journey: JourneyMap, record: string): Record<string, unknown> | undefined {
  const [name, id] = record.split('/') as [CollectionName, string];
  return journey[name][id] as Record<string, unknown> | undefined;
}
