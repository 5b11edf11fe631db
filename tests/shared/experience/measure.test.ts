import { describe, expect, it } from 'vitest';
import { definitionOf, type Known } from '../../../shared/experience/definition.ts';
import { measure } from '../../../shared/experience/measure.ts';
import { withoutDust } from '../../../shared/experience/numbers.ts';
import { emptyTally } from '../../../shared/experience/tally.ts';
import { tallyOf } from '../../../shared/experience/tallyOf.ts';
import type { MetricDefinition, MetricKind } from '../../../shared/journey/metric.ts';

const metric = (kind: MetricKind, known: Known = {}): MetricDefinition => {
  const defined = definitionOf(kind, known);
  if (!defined.ok) throw new Error(defined.problem.kind);
  return defined.value;
};

/** Answers by how often each was given. */
const answers = (counts: Record<number, number>): number[] =>
  Object.entries(counts).flatMap(([answer, count]) => Array<number>(count).fill(Number(answer)));

const measured = (definition: MetricDefinition, given: number[]) =>
  measure(definition, tallyOf(definition, given), 'answers');

describe('net promoter score', () => {
  it.each([
    [50, 33, 17, 33.0, 17.56, 46.52],
    [5, 3, 2, 30.0, -19.05, 65.21],
    [200, 120, 80, 30.0, 22.15, 37.4],
    [10, 0, 0, 100.0, 47.5, 100],
    [1, 1, 1, 0.0, -61.11, 61.11],
  ])(
    'of %i promoters, %i passives, %i detractors is %f between %f and %f',
    (promoters, passives, detractors, value, low, high) => {
      const found = measured(metric('nps'), answers({ 9: promoters, 7: passives, 6: detractors }));

      expect(found.value).toBeCloseTo(value, 2);
      expect(found.low).toBeCloseTo(low, 2);
      expect(found.high).toBeCloseTo(high, 2);
      expect(found.n).toBe(promoters + passives + detractors);
    },
  );

  it('counts 9 and 10 as promoters, 7 and 8 as passives, 0 to 6 as detractors', () => {
    const found = measured(metric('nps'), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

    expect(found.parts?.low).toBeCloseTo((100 * 7) / 11);
    expect(found.parts?.middle).toBeCloseTo((100 * 2) / 11);
    expect(found.parts?.high).toBeCloseTo((100 * 2) / 11);
  });
});

describe('satisfaction', () => {
  const sample = answers({ 1: 12, 2: 28, 3: 45, 4: 180, 5: 95 });

  it('as share of the two best answers has a Wilson interval', () => {
    const found = measured(metric('csat', { scale: { min: 1, max: 5 } }), sample);

    expect(found.value).toBeCloseTo(76.39, 2);
    expect(found.low).toBeCloseTo(71.74, 2);
    expect(found.high).toBeCloseTo(80.48, 2);
    expect(found.n).toBe(360);
  });

  it('as mean is another number from the same answers', () => {
    const found = measured(metric('csat-mean', { scale: { min: 1, max: 5 } }), sample);

    expect(found.value).toBeCloseTo(3.883, 3);
  });

  it.each([
    [8, 10, 80, 49.02, 94.33],
    [10, 10, 100, 72.25, 100],
    [0, 5, 0, 0, 43.45],
  ])('of %i satisfied among %i is %f between %f and %f', (satisfied, n, value, low, high) => {
    const found = measured(metric('csat', { scale: { min: 1, max: 5 } }), answers({ 5: satisfied, 1: n - satisfied }));

    expect(found.value).toBeCloseTo(value, 2);
    expect(found.low).toBeCloseTo(low, 2);
    expect(found.high).toBeCloseTo(high, 2);
  });

  it('takes the two lowest answers where low is good', () => {
    const found = measured(metric('csat', { scale: { min: 1, max: 5 }, goodIs: 'low' }), answers({ 1: 3, 2: 1, 4: 4 }));

    expect(found.value).toBe(50);
    expect(found.parts).toEqual({ low: 50, middle: 0, high: 50 });
  });
});

describe('effort', () => {
  const sample = answers({ 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 });
  const scale = { min: 1, max: 7 };

  it.each([
    ['mean', 4.08],
    ['share', 46],
    ['net', -13],
  ] as const)('by the formula %s of the same thousand answers is %f', (formula, value) => {
    const found = measured(metric('ces', { scale, goodIs: 'high', formula }), sample);

    expect(found.value).toBeCloseTo(value, 2);
  });

  it('reads the scale from the other end where low is good', () => {
    const mirrored = sample.map((answer) => 8 - answer);

    const found = measured(metric('ces', { scale, goodIs: 'low', formula: 'net' }), mirrored);

    expect(found.value).toBeCloseTo(-13, 2);
  });
});

describe('computed numbers', () => {
  it('carry no dust of binary fractions', () => {
    const published = { ...emptyTally, rows: 3, weight: 3, low: 0.07 + 0.07 + 0.07, middle: 1.8, high: 0.33 * 3 };

    const figure = measure(
      { kind: 'boxes', formula: 'net', scaleMin: null, scaleMax: null },
      published,
      'published-without-n',
    );

    expect(figure).toMatchObject({ value: 26, parts: { low: 7, middle: 60, high: 33 } });
    expect(withoutDust(38.99999999999999)).toBe(39);
    expect(withoutDust(7.000000000000001)).toBe(7);
    expect(withoutDust(-1e-15)).toBe(0);
    expect(withoutDust(100 / 3)).toBeCloseTo(33.3333333333, 10);
    expect(withoutDust(12_345_678_901)).toBe(12_345_678_901);
  });
});

describe('mean', () => {
  it('has an interval of 1.96 standard errors', () => {
    const given = [2, 4, 4, 4, 5, 5, 7, 9];

    const found = measured(metric('mean'), given);

    const s = Math.sqrt(given.reduce((sum, x) => sum + (x - 5) ** 2, 0) / 7);
    expect(found.value).toBe(5);
    expect(found.high).toBeCloseTo(5 + (1.96 * s) / Math.sqrt(8), 3);
    expect(found.low).toBeCloseTo(5 - (1.96 * s) / Math.sqrt(8), 3);
  });

  it('of one answer has no interval', () => {
    expect(measured(metric('mean'), [4])).toMatchObject({ value: 4, n: 1, low: null, high: null });
  });
});

describe('boxes', () => {
  const boxes = { ...emptyTally, rows: 4, weight: 4, low: 0.4, middle: 1.2, high: 2.4 };

  it('published without n have parts and no interval', () => {
    const found = measure(metric('boxes', { formula: 'net' }), boxes, 'published-without-n');

    expect(found).toMatchObject({ n: null, low: null, high: null, rows: 4 });
    expect(found.value).toBeCloseTo(50);
    expect(found.parts?.high).toBeCloseTo(60);
  });

  it('that hold answers have an interval like NPS', () => {
    const tally = { ...emptyTally, rows: 1, weight: 100, low: 17, middle: 33, high: 50 };

    const found = measure(metric('boxes', { formula: 'net' }), tally, 'answers');

    expect(found.low).toBeCloseTo(17.56, 2);
    expect(found.high).toBeCloseTo(46.52, 2);
  });
});

describe('published values', () => {
  it('of a share are weighted by n and keep a Wilson interval', () => {
    const tally = { ...emptyTally, rows: 2, weight: 360, sum: 360 * 76.3889 };

    const found = measure(metric('share', { positiveFrom: 4 }), tally, 'published');

    expect(found.value).toBeCloseTo(76.39, 2);
    expect(found.low).toBeCloseTo(71.74, 2);
  });

  it('of an NPS have no interval, because nobody published the spread', () => {
    const found = measure(metric('nps'), { ...emptyTally, rows: 1, weight: 100, sum: 3300 }, 'published');

    expect(found).toMatchObject({ value: 33, n: 100, low: null, high: null });
  });
});

describe('a definition', () => {
  it.each([
    ['csat', {}, 'metric-scale-missing'],
    ['csat-mean', {}, 'metric-scale-missing'],
    ['ces', { scale: { min: 1, max: 7 } }, 'metric-formula-missing'],
    ['ces', { scale: { min: 1, max: 7 }, formula: 'mean' }, 'metric-direction-missing'],
    ['share', {}, 'metric-threshold-missing'],
    ['boxes', { formula: 'mean' }, 'metric-formula-wrong'],
    ['nps', { scale: { min: 1, max: 5 } }, 'metric-nps-fixed'],
    ['csat', { scale: { min: 5, max: 1 } }, 'metric-scale-wrong'],
    ['csat', { scale: { min: 1, max: 5 }, formula: 'top' }, 'metric-formula-wrong'],
    ['ces', { scale: { min: 1, max: 7 }, goodIs: 'high', formula: 'top' }, 'metric-formula-wrong'],
  ] as const)('of %s with %o asks: %s', (kind, known, problem) => {
    expect(definitionOf(kind, known)).toEqual({ ok: false, problem: { kind: problem, metric: kind } });
  });

  it('without answers gives no value', () => {
    expect(measured(metric('nps'), [])).toMatchObject({ value: null, n: 0, low: null, high: null });
  });
});
