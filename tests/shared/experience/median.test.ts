import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../shared/experience/difference.ts';
import { measure } from '../../../shared/experience/measure.ts';
import { medianOf, medianRanks } from '../../../shared/experience/median.ts';
import { pooled } from '../../../shared/experience/pooled.ts';
import { studentReach } from '../../../shared/experience/student.ts';
import { tallyOf } from '../../../shared/experience/tallyOf.ts';

const median = { kind: 'duration', formula: 'median', scaleMin: 0, scaleMax: null } as const;
const thresholds = { goodIs: 'low', positiveFrom: null, negativeTo: null } as const;
const measured = (values: readonly number[]) => measure(median, tallyOf(thresholds, values), 'answers');

/** Exact, by Pascal's triangle in whole numbers. */
function byPascal(n: number): { low: number; high: number } | null {
  let row = [1n];
  for (let step = 0; step < n; step += 1) row = [...row, 0n].map((one, at) => one + (row[at - 1] ?? 0n));
  const all = 2n ** BigInt(n);
  for (let low = Math.floor(n / 2); low >= 1; low -= 1) {
    const inside = row.slice(low, n - low + 1).reduce((sum, one) => sum + one, 0n);
    if (inside * 100n >= all * 95n) return { low, high: n + 1 - low };
  }
  return null;
}

describe('the interval of a median', () => {
  it('lies between the values that the binomial distribution names, for every small n', () => {
    for (let n = 1; n <= 300; n += 1) {
      const ranks = medianRanks(n);
      expect(ranks && { low: ranks.low, high: ranks.high }).toEqual(byPascal(n));
    }
  });

  it('has the ends that books print: 2nd and 9th of ten, 6th and 15th of twenty, 40th and 61st of a hundred', () => {
    expect(medianRanks(10)).toMatchObject({ low: 2, high: 9 });
    expect(medianRanks(20)).toMatchObject({ low: 6, high: 15 });
    expect(medianRanks(100)).toMatchObject({ low: 40, high: 61 });
    expect(medianRanks(10)?.coverage).toBeCloseTo(1 - 22 / 1024, 12);
  });

  it('comes near the normal distribution for ten million values', () => {
    const n = 10_000_000;
    const low = medianRanks(n)?.low ?? 0;

    expect(Math.abs(low - (n - 1.96 * Math.sqrt(n)) / 2)).toBeLessThan(3);
  });

  it('is not there for fewer than six values', () => {
    expect(medianOf([4, 8, 1, 9, 2])).toEqual({ value: 4, low: null, high: null });
    expect(medianOf([4, 8, 1, 9, 2, 3])).toEqual({ value: 3.5, low: 1, high: 9 });
    expect(medianOf([])).toBeNull();
  });
});

describe('a median as a figure', () => {
  it('differs from another only beyond both their intervals’ errors', () => {
    const slow = Array.from({ length: 60 }, (_, at) => 40 + (at % 11));
    const same = slow.map((minutes) => minutes + (minutes % 2));
    const fast = slow.map((minutes) => minutes - 25);

    expect(differenceOf(median, measured(fast), measured(slow))).toMatchObject({ value: -25, isDetectable: true });
    expect(differenceOf(median, measured(same), measured(slow))).toMatchObject({ isDetectable: false });
    expect(differenceOf(median, measured([1, 2]), measured(slow))).toMatchObject({ isDetectable: null });
  });

  it('differs from that of another survey of the same people in about one of twenty', () => {
    let state = 7;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const waits = () => measured(Array.from({ length: 60 }, () => -Math.log(random())));
    let held = 0;
    for (let round = 0; round < 2000; round += 1)
      if (differenceOf(median, waits(), waits())?.isDetectable === false) held += 1;

    expect(held / 2000).toBeGreaterThan(0.93);
    expect(held / 2000).toBeLessThan(0.97);
  });

  it('of several touchpoints together is not known without their rows', () => {
    const one = measured([1, 2, 3, 4, 5, 6]);

    expect(pooled(median, [one, measured([7, 8])])).toBeNull();
    expect(pooled(median, [one])).toMatchObject({ value: 3.5 });
  });
});

describe("Student's t", () => {
  it('is as printed tables say, few or many', () => {
    const printed = [
      [1, 12.706],
      [9, 2.262],
      [29, 2.045],
      [31, 2.0395],
      [40, 2.0211],
      [60, 2.0003],
      [120, 1.9799],
      [1_000_000, 1.96],
    ] as const;
    for (const [freedom, reach] of printed) expect(studentReach(freedom)).toBeCloseTo(reach, 3);
  });
});
