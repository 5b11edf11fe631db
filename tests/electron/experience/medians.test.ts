import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Duck, openDuck } from '../../../electron/experience/duck.ts';
import { cutsIn, mediansSql } from '../../../electron/experience/medians.ts';
import { forAll } from '../../builders/forAll.ts';
import { createWorkbench } from './workbench.ts';

const { folder } = createWorkbench();
let duck: Duck;
beforeAll(async () => {
  duck = await openDuck({ memoryLimit: '1GB', threads: 2, temporaryFolder: folder }, []);
});
afterAll(() => duck.close());

const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

async function medians(groups: readonly (readonly number[])[], cuts: readonly number[]) {
  const rows = groups.flatMap((values, place) => values.map((value) => `(${place}, ${value}::DOUBLE, 1)`));
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE spread AS SELECT * FROM (VALUES ${rows.join(', ')}) v (place, value, n)`,
  );
  const sizes = [...new Set(groups.map(({ length }) => length))];
  const found = await duck.rows(mediansSql('place', 'spread', sizes, cuts));
  return found
    .map((row) => row.map((cell) => (cell === null ? null : Number(cell))))
    .sort((a, b) => Number(a[0]) - Number(b[0]));
}

const values = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
  minLength: 1,
  maxLength: 40,
});
const cutting = fc.uniqueArray(
  fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1, max: 1e6, noNaN: true })),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('medians found part by part', () => {
  forAll([fc.array(values, { minLength: 1, maxLength: 5 }), cutting], { numRuns: 60 })(
    'are those of all values in order, with their ends, wherever the parts are cut',
    async (groups, cuts) => {
      const inParts = await medians(
        groups,
        [...cuts].sort((one, other) => one - other),
      );

      expect(inParts).toEqual(await medians(groups, []));
      for (const [place, value] of inParts) expect(value).toBeCloseTo(middleOf(groups[Number(place)] ?? []), 6);
    },
  );

  it('are cut evenly, however crooked the values are spread', async () => {
    await duck.run(
      'CREATE OR REPLACE TEMP TABLE spread AS SELECT exp(i / 50000.0) AS value, 1 AS n FROM range(500000) t (i)',
    );

    const cuts = await cutsIn(duck, 'spread', 500_000);

    const [largest] = await duck.rows(`SELECT max(n) FROM (SELECT count(*) AS n FROM spread
      ASOF JOIN (SELECT unnest([${[-1, ...cuts].join(', ')}]) AS cut) c ON spread.value >= c.cut GROUP BY cut)`);
    expect(Number(largest?.[0])).toBeLessThan(500_000 / 50);
    expect(await cutsIn(duck, 'spread', 1000)).toEqual([]);
  });
});
