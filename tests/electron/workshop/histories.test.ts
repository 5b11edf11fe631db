import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { test, vi } from 'vitest';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';
import { type Happening, happeningKinds } from './histories/happen.ts';
import { type History, playHistory } from './histories/history.ts';

await vi.hoisted(async () => (await import('./histories/dice.ts')).loadDice());
vi.mock('nanoid', async () => (await import('./histories/dice.ts')).seededIds);
// Threads know nothing of made-up time, so nothing may wait for one.
vi.mock('node:zlib', async (load) => {
  const zlib = await load<typeof import('node:zlib')>();
  type Done = (error: null, bytes: Buffer) => void;
  return {
    ...zlib,
    gzip: (bytes: Uint8Array, options: object, done: Done) => done(null, zlib.gzipSync(bytes, options)),
    gunzip: (bytes: Uint8Array, options: object, done: Done) => done(null, zlib.gunzipSync(bytes, options)),
  };
});

const howMany = Number(process.env['SENDA_WORKSHOPS'] ?? runs(200));

const wishes = fc.record({
  seed: fc.nat(),
  guests: fc.integer({ min: 2, max: 4 }),
  /** If any, little else happens: so that the same few things get in each other's way. */
  few: fc.array(fc.constantFrom(...happeningKinds), { maxLength: 5 }),
  verbs: fc.array(fc.nat(999), { maxLength: 4 }),
  happenings: fc.array(
    fc.record({
      kind: fc.oneof(
        { weight: 5, arbitrary: fc.constant('edit' as const) },
        // The rules change while people write.
        { weight: 2, arbitrary: fc.constantFrom('role' as const, 'lock' as const, 'hide' as const) },
        { weight: 2, arbitrary: fc.constantFrom('hand on' as const, 'vote' as const, 'restart' as const) },
        { weight: 4, arbitrary: fc.constantFrom(...happeningKinds) },
      ),
      isFew: fc.nat(3),
      ...{ who: fc.nat(4), verb: fc.nat(999), which: fc.nat(20), where: fc.nat(20), value: fc.nat(60) },
      wait: fc.oneof(fc.nat(9), fc.nat(60), fc.nat(400)),
    }),
    { maxLength: 20, size: 'max' },
  ),
});

const histories = wishes.map(({ few, verbs, happenings, ...history }): History => {
  const narrowed = happenings.map(({ isFew, ...happening }): Happening => {
    const kind = isFew > 1 && happening.kind !== 'edit' ? few[happening.value % few.length] : undefined;
    const verb = verbs[happening.verb % verbs.length] ?? happening.verb;
    return { ...happening, verb, kind: kind ?? happening.kind };
  });
  return { ...history, happenings: narrowed };
});

const start = aMap()
  .withStages('Before', 'After')
  .withLanes('touchpoint', 'pain')
  .withCard('Letter')
  .withCard('Call')
  .state();

test(`after any workshop everybody has the map that the host has, no allowed work is lost and no secret is out (${howMany} workshops from seed ${seed})`, async () => {
  let undone = 0;
  let handedOver = 0;
  let crashed = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const played = await playHistory(start, history);
      undone += played.undone;
      handedOver += played.handedOver;
      crashed += played.crashed;
    }),
    { numRuns: howMany, seed },
  );
  // Or nothing was ever refused, and the half of it was not tried.
  ok(undone > howMany / 20, `only ${undone} were undone`);
  ok(handedOver > howMany / 20, `only ${handedOver} were handed over`);
  ok(crashed > howMany / 50, `only ${crashed} hosts stopped while they handed over`);
}, 3_600_000);

test('the same seed is the same workshop, to the last byte', async () => {
  for (const history of fc.sample(histories, { seed, numRuns: 10 })) {
    const once = await playHistory(start, history);
    const again = await playHistory(start, history);

    deepStrictEqual(again, once);
  }
}, 120_000);

test('what the next host locked takes nothing else along that was written before anybody could know of it', async () => {
  const happenings: Happening[] = [
    { kind: 'hand on', who: 1, verb: 476, which: 13, where: 13, value: 51, wait: 149 },
    { kind: 'take back', who: 4, verb: 151, which: 3, where: 4, value: 17, wait: 7 },
    { kind: 'edit', who: 1, verb: 476, which: 13, where: 6, value: 4, wait: 6 },
    { kind: 'edit', who: 1, verb: 476, which: 15, where: 13, value: 32, wait: 8 },
    { kind: 'edit', who: 0, verb: 476, which: 6, where: 20, value: 44, wait: 89 },
    { kind: 'lock', who: 2, verb: 151, which: 13, where: 10, value: 27, wait: 379 },
  ];

  const { handedOver, undone } = await playHistory(start, { seed: 156700949, guests: 3, happenings });

  ok(handedOver === 1 && undone > 0);
});
