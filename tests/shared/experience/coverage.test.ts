import { describe, expect, it } from 'vitest';
import { meanInterval, netInterval, wilsonInterval } from '../../../shared/experience/intervals.ts';
import { medianOf } from '../../../shared/experience/median.ts';
import { studentReach } from '../../../shared/experience/student.ts';

const surveys = 2000;
const people = 80;

/** How many of the simulated surveys have the truth inside their interval. */
function covered(
  simulate: (random: () => number) => { truth: number; interval: { low: number; high: number } | null },
) {
  const random = seeded(11);
  let hits = 0;
  for (let survey = 0; survey < surveys; survey += 1) {
    const { truth, interval } = simulate(random);
    if (interval && interval.low <= truth && truth <= interval.high) hits += 1;
  }
  return hits / surveys;
}

describe('of two thousand simulated surveys, about 95 % have the truth inside their interval', () => {
  it('for a share, by Wilson', () => {
    const share = covered((random) => {
      const truth = 0.05 + 0.9 * random();
      const positive = ask(people, () => (random() < truth ? 1 : 0)).reduce((sum, one) => sum + one, 0);
      return { truth: 100 * truth, interval: wilsonInterval(positive, people) };
    });

    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it('for a net promoter score, by adjusted Wald', () => {
    const share = covered((random) => {
      const promoters = 0.1 + 0.5 * random();
      const detractors = 0.05 + 0.3 * random();
      const said = ask(people, () => random()).map((draw) =>
        draw < promoters ? 1 : draw < promoters + detractors ? -1 : 0,
      );
      const count = (which: number) => said.filter((one) => one === which).length;
      return { truth: 100 * (promoters - detractors), interval: netInterval(count(1), count(-1), people) };
    });

    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it('for a mean, from sums', () => {
    const chances = [0.05, 0.1, 0.2, 0.4, 0.25] as const;
    const truth = chances.reduce((sum, chance, at) => sum + chance * (at + 1), 0);
    const share = covered((random) => {
      const upTo = chances.map((_, at) => chances.slice(0, at + 1).reduce((all, chance) => all + chance, 0));
      const said = ask(people, () => {
        const draw = random();
        return 1 + upTo.findIndex((end) => draw < end);
      });
      const sum = said.reduce((total, one) => total + one, 0);
      const squares = said.reduce((total, one) => total + one * one, 0);
      return { truth, interval: meanInterval(sum, squares, people) };
    });

    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it("for a mean of somebody's own formula, of a dozen rows as well, by Student's t", () => {
    const rows = 12;
    const share = covered((random) => {
      // A dozen uniform draws add up to nearly a normal one (Irwin and Hall).
      const said = ask(rows, () => ask(rows, random).reduce((sum, one) => sum + one, -6));
      const sum = said.reduce((total, one) => total + one, 0);
      const squares = said.reduce((total, one) => total + one * one, 0);
      return { truth: 0, interval: meanInterval(sum, squares, rows, studentReach(rows - 1)) };
    });

    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it('for a median of skewed waits, between two of them', () => {
    const share = covered((random) => {
      const found = medianOf(ask(people, () => -Math.log(1 - random())));
      return { truth: Math.LN2, interval: { low: found?.low ?? Number.NaN, high: found?.high ?? Number.NaN } };
    });

    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });
});

const ask = (count: number, answer: () => number): number[] => Array.from({ length: count }, answer);

/** Park and Miller's generator: the same surveys in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
