import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStage, moveStage } from '../../../shared/edits/stages.ts';
import { inOrder, type Order, orderBetween, orderSchema } from '../../../shared/journey/order.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';

describe('R2: a record stands between its neighbours by its order key', () => {
  test('a key made between two others sorts between them, wherever the list is opened', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (places) => {
        const keys: Order[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }

        expect(keys).toEqual([...keys].sort());
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(orderSchema.safeParse(key).success).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  test.each(['behind the first', 'ahead of the last', 'at the front', 'at the end'])(
    'three thousand inserts %s keep their order and stay short',
    (where) => {
      const first = orderBetween(null, null);
      let [low, high]: [Order | null, Order | null] = [first, orderBetween(first, null)];
      if (where === 'at the front') [low, high] = [null, first];
      if (where === 'at the end') [low, high] = [first, null];
      let longest = 0;

      for (let count = 0; count < 3000; count++) {
        const key = orderBetween(low, high);
        if (low !== null) expect(key > low).toBe(true);
        if (high !== null) expect(key < high).toBe(true);
        longest = Math.max(longest, key.length);
        if (where === 'behind the first' || where === 'at the front') high = key;
        else low = key;
      }

      expect(longest).toBeLessThan(2000);
    },
  );

  test('two people who insert at the same place at once get different keys', () => {
    const before = orderBetween(null, null);
    const after = orderBetween(before, null);

    const keys = Array.from({ length: 100 }, () => orderBetween(before, after));

    expect(new Set(keys).size).toBeGreaterThan(95);
  });

  test('keys that a hand-written file made up still leave a place behind them', () => {
    const key = orderBetween('not a key', null);

    expect(key > 'not a key').toBe(true);
  });

  test('moving puts a stage before or after the named one, or at an end', () => {
    const map = aMap().withStages('Letter', 'Surgery', 'Home');
    const names = () => inOrder(map.journey().stages).map(({ name }) => name);

    map.with(moveStage('stage3', { before: 'stage1' }));
    expect(names()).toEqual(['Home', 'Letter', 'Surgery']);

    map.with(moveStage('stage3', { after: 'stage1' }));
    expect(names()).toEqual(['Letter', 'Home', 'Surgery']);

    map.with(moveStage('stage1', 'last'), moveStage('stage2', 'first'));
    expect(names()).toEqual(['Surgery', 'Home', 'Letter']);
  });

  test('a place beside a stage that is gone means the end', () => {
    const map = aMap().withStages('Letter', 'Surgery');

    map.with(addStage({ name: 'Home', place: { after: 'gone' } }));

    expect(inOrder(map.journey().stages).map(({ name }) => name)).toEqual(['Letter', 'Surgery', 'Home']);
  });

  test('between stages that share a key, a new one stands behind all of these and ahead of the next', () => {
    const map = aMap().withStages('Letter', 'Surgery', 'Home');
    const order = map.journey().stages['stage1']?.order ?? '';
    map.with({ name: 'test', apply: (edit) => edit.stages.set('stage2', { order }) });

    map.with(addStage({ name: 'Ward', place: { after: 'stage1' } }));

    expect(inOrder(map.journey().stages).map(({ name }) => name)).toEqual(['Letter', 'Surgery', 'Ward', 'Home']);
  });
});
