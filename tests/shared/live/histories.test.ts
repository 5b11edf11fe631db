import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type CollectionName, collectionNames, collections } from '../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { randomEdit, type Wish } from '../../builders/randomEdits.ts';

// Order keys end in a random tail, and the same history must give the same map when it is run again.
vi.mock('nanoid', () => {
  let count = 0;
  const next = (length: number) => (count++).toString(36).padStart(length, 'k').slice(-length).replaceAll('0', 'z');
  return {
    nanoid: (length = 21) => next(length),
    customAlphabet: (_alphabet: string, length: number) => () => next(length),
  };
});

const histories = Number(process.env['SENDA_HISTORIES'] ?? 2000);
const length = Number(process.env['SENDA_HISTORY_LENGTH'] ?? 24);

type Event =
  | ({ kind: 'edit'; who: number } & Wish)
  | { kind: 'undo' | 'redo' | 'endStep'; who: number }
  | { kind: 'deliver'; who: number; from: number; nth: number; twice: boolean }
  | { kind: 'meet'; who: number; from: number };

const who = fc.nat(3);
const editing: fc.Arbitrary<Event> = fc.record({
  kind: fc.constant('edit' as const),
  who,
  verb: fc.nat(999),
  which: fc.nat(20),
  where: fc.nat(20),
  value: fc.nat(60),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: editing },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'endStep' as const), who }),
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

const start = aMap().withStages('', '').withLanes('touchpoint').withCard('').withPersona('').withFeelings(1).state();

test(`R6: after any history, everybody has the same sound map, and nobody lost or undid another's work (${histories} histories)`, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.array(event, { maxLength: length, size: 'max' }),
      (count, events) => {
        const people = Array.from({ length: count }, (_, at) => person(at));
        for (const happening of events) happen(people, happening);
        const [hub, ...spokes] = people;
        for (const spoke of spokes) hub?.live.receive(spoke.live.state(), 'peer');
        for (const spoke of spokes) spoke.live.receive(hub?.live.state() ?? start, 'peer');

        const [first, ...others] = people.map(({ live }) => live.snapshot());
        for (const other of others) expect(other).toEqual(first);
        if (!first) return;
        expectSound(first);
        expectNothingLost(first, people);
      },
    ),
    { numRuns: histories, ...(process.env['SENDA_SEED'] ? { seed: Number(process.env['SENDA_SEED']) } : {}) },
  );
}, 600_000);

interface Person {
  readonly live: LiveMap;
  readonly letter: string;
  /** Everything this person ever sent, for deliveries late, twice or in the wrong order. */
  readonly sent: Uint8Array[];
  /** collection/id of what this person added, and of what vanished here by an edit or undo. */
  readonly added: Set<string>;
  readonly removed: Set<string>;
  /** collection/id/field that this person's edits changed. */
  readonly touched: Set<string>;
  /** Text → how many letters this person typed into it. */
  readonly typed: Map<string, number>;
  /** collection/id/field whose newest value here is a colleague's. */
  readonly fromOthers: Set<string>;
  hasUndone: boolean;
  /** Single updates came in, so that of some change only one half may have arrived. */
  isTangled: boolean;
  freshId(): string;
}

function person(at: number): Person {
  const live = createLiveMap(start, { clientNumber: 100 + at });
  const sent: Uint8Array[] = [];
  live.onChange(({ update, origin }) => {
    if (origin !== 'peer') sent.push(update);
  });
  let made = 0;
  return {
    live,
    letter: 'abcd'.charAt(at),
    sent,
    added: new Set(),
    removed: new Set(),
    touched: new Set(),
    typed: new Map(),
    fromOthers: new Set(),
    hasUndone: false,
    isTangled: false,
    freshId: () => `${at}-${made++}`,
  };
}

function happen(people: Person[], happening: Event): void {
  const one = people[happening.who % people.length];
  if (!one) return;
  const from = 'from' in happening ? people[happening.from % people.length] : undefined;
  if (happening.kind === 'edit') edit(one, happening);
  else if (happening.kind === 'undo' || happening.kind === 'redo') goBack(one, happening.kind);
  else if (happening.kind === 'endStep') one.live.history.endStep();
  else if (happening.kind === 'meet' && from) meet(one, from);
  else if (happening.kind === 'deliver' && from) deliver(one, from, happening.nth, happening.twice);
}

function meet(one: Person, from: Person): void {
  const before = one.live.snapshot();
  one.live.receive(from.live.state(), 'peer');
  one.isTangled ||= from.isTangled;
  for (const { record, field } of differences(before, one.live.snapshot())) one.fromOthers.add(`${record}/${field}`);
}

function deliver(to: Person, from: Person, nth: number, isTwice: boolean): void {
  const update = from.sent[nth % from.sent.length];
  if (!update) return;
  to.isTangled = true;
  to.live.receive(update, 'peer');
  if (isTwice) to.live.receive(update, 'peer');
}

function edit(one: Person, wish: Wish): void {
  const before = one.live.snapshot();
  const next = randomEdit(before, one, wish);
  if (!next) return;
  one.live.edit(next);

  for (const { record, field, was, is } of differences(before, one.live.snapshot())) {
    one.touched.add(`${record}/${field}`);
    one.fromOthers.delete(`${record}/${field}`);
    if (was === undefined) one.added.add(record);
    else if (is === undefined) one.removed.add(record);
    else if (isText(record, field)) one.typed.set(`${record}/${field}`, (one.typed.get(`${record}/${field}`) ?? 0) + 1);
  }
}

function goBack(one: Person, direction: 'undo' | 'redo'): void {
  const before = one.live.snapshot();
  one.live.history[direction]();
  one.hasUndone = true;

  for (const { record, field, was, is } of differences(before, one.live.snapshot())) {
    const isOwn = one.touched.has(`${record}/${field}`) || one.touched.has(`${record}/*`);
    expect(isOwn, `${direction} by ${one.letter} changed ${record}/${field}`).toBe(true);
    if (is === undefined) one.removed.add(record);
    if (was === undefined || is === undefined) continue;
    if (isText(record, field)) expect(lettersOfOthers(is, one.letter)).toBe(lettersOfOthers(was, one.letter));
    else if (!one.isTangled && field !== 'tags' && field !== '*') {
      expect(one.fromOthers.has(`${record}/${field}`), `${direction} of a colleague's ${record}/${field}`).toBe(false);
    }
  }
}

function expectSound(journey: JourneyMap): void {
  for (const name of collectionNames) {
    for (const [id, record] of Object.entries(journey[name])) {
      const parsed = collections[name].schema.safeParse(record);
      expect(parsed.success && parsed.data).toEqual(record);
      expect(record.id).toBe(id);
      if ('stageId' in record) expect(record.stageId).not.toBe('lost');
    }
  }
}

function expectNothingLost(journey: JourneyMap, people: Person[]): void {
  const removed = new Set(people.flatMap((one) => [...one.removed]));
  for (const one of people) {
    for (const record of one.added) if (!removed.has(record)) expect(recordAt(journey, record), record).toBeDefined();
    if (one.hasUndone) continue;
    for (const [path, count] of one.typed) {
      const [name = '', id = '', field = ''] = path.split('/');
      if (removed.has(`${name}/${id}`)) continue;
      const text = String(recordAt(journey, `${name}/${id}`)?.[field]);
      expect(text.split(one.letter).length - 1, path).toBeGreaterThanOrEqual(count);
    }
  }
}

interface Difference {
  record: string;
  /** `*` where the record came or went. */
  field: string;
  was: unknown;
  is: unknown;
}

function differences(before: JourneyMap, after: JourneyMap): Difference[] {
  return collectionNames.flatMap((name) => {
    const ids = new Set([...Object.keys(before[name]), ...Object.keys(after[name])]);
    return [...ids].flatMap((id) => recordDifferences(`${name}/${id}`, before[name][id], after[name][id]));
  });
}

function recordDifferences(record: string, was: object | undefined, is: object | undefined): Difference[] {
  if (was === is) return [];
  if (!was || !is) return [{ record, field: '*', was, is }];
  const [old, now] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...now]
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old.get(field)))
    .map(([field, value]) => ({ record, field, was: old.get(field), is: value }));
}

function recordAt(journey: JourneyMap, record: string): Record<string, unknown> | undefined {
  const [name, id] = record.split('/') as [CollectionName, string];
  return journey[name][id] as Record<string, unknown> | undefined;
}

const isText = (record: string, field: string): boolean => {
  const texts: readonly string[] = collections[record.split('/')[0] as CollectionName].texts;
  return texts.includes(field);
};

const lettersOfOthers = (text: unknown, own: string): string => String(text).replaceAll(own, '');
