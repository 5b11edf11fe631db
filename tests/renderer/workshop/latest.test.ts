import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLatest } from '../../../renderer/workshop/latest.ts';

test('those who did something last are among the latest, once each, and those who went are not', () => {
  const acts = fc.array(fc.record({ who: fc.nat(20).map(String), isGone: fc.boolean() }));
  fc.assert(
    fc.property(acts, fc.integer({ min: 1, max: 10 }), (happened, most) => {
      const latest = createLatest(most);
      let left: string[] = [];
      for (const { who, isGone } of happened) {
        if (isGone) latest.forget(who);
        else latest.note(who);
        left = [...left.filter((one) => one !== who), ...(isGone ? [] : [who])];
      }

      const named = Array.from({ length: 21 }, (_, nr) => String(nr)).filter(latest.has);

      expect(named.sort()).toEqual(left.slice(-most).sort());
    }),
  );
});
