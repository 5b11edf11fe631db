import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../shared/experience/definition.ts';
import { differenceOf } from '../../../shared/experience/difference.ts';
import { measure } from '../../../shared/experience/measure.ts';
import { tallyOf } from '../../../shared/experience/tallyOf.ts';
import type { MetricDefinition, MetricKind } from '../../../shared/journey/metric.ts';

const metric = (kind: MetricKind, known = {}): MetricDefinition => {
  const defined = definitionOf(kind, known);
  if (!defined.ok) throw new Error(defined.problem.kind);
  return defined.value;
};
const nps = metric('nps');
const csat = metric('csat', { scale: { min: 1, max: 5 } });
const mean = metric('mean', { scale: { min: 1, max: 7 } });

const measured = (definition: MetricDefinition, counts: Record<number, number>) =>
  measure(
    definition,
    tallyOf(
      definition,
      Object.entries(counts).flatMap(([answer, count]) => Array<number>(count).fill(Number(answer))),
    ),
    'answers',
  );
const survey = (promoters: number, passives: number, detractors: number) =>
  measured(nps, { 10: promoters, 7: passives, 3: detractors });

describe('the difference of two net promoter scores', () => {
  it('of 33 and 15 from a hundred answers each may be chance', () => {
    const found = differenceOf(nps, survey(50, 33, 17), survey(40, 35, 25));

    expect(found?.value).toBeCloseTo(18, 6);
    expect(found?.isDetectable).toBe(false);
    // Plain Wald has ± 21.37; three added answers on each side narrow it by less than half a point.
    expect(Math.abs((found?.interval?.high ?? 0) - (found?.interval?.low ?? 0)) / 2).toBeCloseTo(21.37, 0);
  });

  it('holds when a thousand people say the same', () => {
    expect(differenceOf(nps, survey(500, 330, 170), survey(400, 350, 250))?.isDetectable).toBe(true);
  });

  it('of ten delighted people and ten others is not certain to the point', () => {
    const found = differenceOf(nps, survey(10, 0, 0), survey(10, 0, 0));

    expect(found?.isDetectable).toBe(false);
    expect(found?.interval?.low).toBeLessThan(-20);
  });
});

describe('the difference of two shares', () => {
  it('agrees with Newcombe’s own example: 56 of 70 against 48 of 80', () => {
    const found = differenceOf(csat, measured(csat, { 5: 56, 1: 14 }), measured(csat, { 5: 48, 1: 32 }));

    expect(found?.value).toBeCloseTo(20, 6);
    expect(found?.interval?.low).toBeCloseTo(5.24, 1);
    expect(found?.interval?.high).toBeCloseTo(33.39, 1);
    expect(found?.isDetectable).toBe(true);
  });
});

describe('nobody can say whether a difference holds', () => {
  it('where a source does not publish its number of answers', () => {
    const published = { ...survey(50, 33, 17), n: null, low: null, high: null };

    expect(differenceOf(nps, published, published)).toEqual({ value: 0, interval: null, isDetectable: null });
  });

  it('where one of the two has no value', () => {
    expect(differenceOf(nps, survey(1, 0, 0), { ...survey(1, 0, 0), value: null })).toBeNull();
  });

  it('of counts, which have no sampling error of their own', () => {
    const count = metric('count');
    expect(differenceOf(count, measured(count, { 1: 9 }), measured(count, { 1: 4 }))?.isDetectable).toBeNull();
  });
});

describe('two surveys of the same people differ by more than the interval says in about one of twenty', () => {
  it.each([
    ['net promoter score', nps, 60],
    ['share', csat, 60],
    ['mean', mean, 60],
  ] as const)('%s', (_, definition, n) => {
    const random = seeded(7);
    const scale = { min: definition.scaleMin ?? 0, max: definition.scaleMax ?? 10 };
    const draw = () =>
      measure(
        definition,
        tallyOf(
          definition,
          Array.from({ length: n }, () => Math.round(scale.min + (scale.max - scale.min) * (1 - random() * random()))),
        ),
        'answers',
      );
    const surveys = 2000;
    let held = 0;
    for (let round = 0; round < surveys; round += 1)
      if (differenceOf(definition, draw(), draw())?.isDetectable === false) held += 1;

    expect(held / surveys).toBeGreaterThan(0.93);
    expect(held / surveys).toBeLessThan(0.97);
  });
});

/** Park and Miller's generator: the same surveys in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
