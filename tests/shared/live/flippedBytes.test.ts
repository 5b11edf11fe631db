import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCard } from '../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

test('R4: an update with flipped bytes is refused or taken, and the map goes on working', () => {
  const start = aMap().withStages('Letter').withLanes('touchpoint').withCard('Ring the bell').withFeelings(1).state();
  const ana = createLiveMap(start, { clientNumber: 9 });
  let update = new Uint8Array();
  ana.onChange((change) => {
    update = new Uint8Array(change.update);
  });
  ana.edit(writeCard('card1', 'Ring twice'));
  const flips = fc.array(fc.tuple(fc.nat(update.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });

  fc.assert(
    fc.property(fc.constantFrom(update, start), flips, (whole, changes) => {
      const damaged = whole.slice();
      for (const [at, byte] of changes) damaged[at] = byte;
      const ben = createLiveMap(start, { clientNumber: 8 });

      ben.receive(damaged, 'peer');

      ben.edit(writeCard('card1', 'Nobody comes'));
      expect(ben.snapshot().cards['card1']?.text ?? 'Nobody comes').toBe('Nobody comes');
    }),
    { numRuns: runs(300), seed },
  );
});
