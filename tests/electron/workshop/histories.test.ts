import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';
import { type Happening, happeningKinds } from './histories/happen.ts';
import { playHistory } from './histories/history.ts';

const howMany = Number(process.env['SENDA_WORKSHOPS'] ?? runs(200));

const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constant('edit' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...happeningKinds) },
  ),
  who: fc.nat(4),
  verb: fc.nat(999),
  which: fc.nat(20),
  where: fc.nat(20),
  value: fc.nat(60),
  wait: fc.oneof(fc.nat(60), fc.nat(400)),
});

const histories = fc.record({
  seed: fc.nat(),
  guests: fc.integer({ min: 2, max: 4 }),
  happenings: fc.array(happening, { maxLength: 20, size: 'max' }),
});

const start = aMap()
  .withStages('Before', 'After')
  .withLanes('touchpoint', 'pain')
  .withCard('Letter')
  .withCard('Call')
  .state();

test(`after any workshop everybody has the map that the host has, no allowed work is lost and no secret is out (${howMany} workshops from seed ${seed})`, async () => {
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      undone += await playHistory(start, history);
    }),
    { numRuns: howMany, seed },
  );
  // Or nothing was ever refused, and the half of it was not tried.
  ok(undone > howMany / 50);
}, 3_600_000);
