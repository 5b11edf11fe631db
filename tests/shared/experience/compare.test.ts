import { describe, expect, it } from 'vitest';
import { holm, ordinaryRisk, tailBeyond } from '../../../shared/experience/chance.ts';
import { compareAll } from '../../../shared/experience/compare.ts';
import { definitionOf } from '../../../shared/experience/definition.ts';
import { chanceOf, differenceOf } from '../../../shared/experience/difference.ts';
import { measure } from '../../../shared/experience/measure.ts';
import { pooled } from '../../../shared/experience/pooled.ts';
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

const answers = (counts: Record<number, number>): number[] =>
  Object.entries(counts).flatMap(([answer, count]) => Array<number>(count).fill(Number(answer)));
const measured = (definition: MetricDefinition, counts: Record<number, number>) =>
  measure(definition, tallyOf(definition, answers(counts)), 'answers');
const survey = (promoters: number, passives: number, detractors: number) =>
  measured(nps, { 10: promoters, 7: passives, 3: detractors });

describe('the tail of the normal distribution', () => {
  it.each([
    [0, 1],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [3.890592, 0.0001],
    [6, 1.973175e-9],
  ])('beyond ±%f is %f', (z, tail) => {
    expect(tailBeyond(z) / tail).toBeCloseTo(1, 4);
    expect(tailBeyond(-z)).toBe(tailBeyond(z));
  });
});

describe('Holm’s correction', () => {
  it('takes the smallest times all, the next times one less, and never lets a later one be smaller', () => {
    const corrected = holm([0.01, 0.04, 0.03, 0.005]);

    expect(corrected.map((chance) => Number(chance.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  it('leaves a single comparison as it is, and stays below one', () => {
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

describe('the probability of a difference never says other than its interval', () => {
  const shares = [3, 12, 20, 28, 33, 39].map((satisfied) => measured(csat, { 5: satisfied, 1: 40 - satisfied }));
  const nets = [5, 15, 25, 35].map((promoters) => survey(promoters, 5, 40 - promoters));
  const means = [1, 10, 20, 30].map((sevens) => measured(mean, { 7: sevens, 3: 40 - sevens }));

  it.each([
    ['shares', csat, shares],
    ['net promoter scores', nps, nets],
    ['means', mean, means],
  ] as const)('of %s', (_, definition, figures) => {
    const pairs = figures.flatMap((now) => figures.map((before) => ({ now, before })));
    const said = pairs.map(({ now, before }) => ({
      byInterval: differenceOf(definition, now, before)?.isDetectable,
      byChance: (chanceOf(definition, now, before) ?? 1) < ordinaryRisk,
    }));

    expect(said.every(({ byInterval, byChance }) => byInterval === byChance)).toBe(true);
    expect(new Set(said.map(({ byChance }) => byChance)).size).toBe(2);
  });
});

describe('many comparisons at once', () => {
  it('list the largest difference first and say how many were tested', () => {
    const found = compareAll(nps, [
      { whose: 'bill', now: survey(50, 33, 17), before: survey(40, 35, 25) },
      { whose: 'call', now: survey(200, 100, 700), before: survey(600, 100, 300) },
    ]);

    expect(found.tested).toBe(2);
    expect(found.comparisons.map(({ whose, verdict }) => [whose, verdict])).toEqual([
      ['call', 'holds'],
      ['bill', 'none'],
    ]);
  });

  it('do not let one of twenty stand that would stand alone', () => {
    const close = { now: survey(66, 20, 14), before: survey(45, 30, 25) };
    const alike = { now: survey(50, 30, 20), before: survey(50, 30, 20) };
    const one = compareAll(nps, [{ whose: 0, ...close }]);
    const twenty = compareAll(nps, [
      { whose: 0, ...close },
      ...Array.from({ length: 19 }, (_, at) => ({ whose: at + 1, ...alike })),
    ]);

    expect(one.comparisons[0]?.verdict).toBe('holds');
    expect(twenty.comparisons[0]?.verdict).toBe('alone');
    expect(twenty.tested).toBe(20);
  });

  it('leave out who has no value, and do not judge who has no number of answers', () => {
    const silent = { ...survey(1, 0, 0), value: null };
    const published = { ...survey(50, 30, 20), n: null, low: null, high: null };
    const found = compareAll(nps, [
      { whose: 'silent', now: silent, before: survey(5, 5, 5) },
      { whose: 'published', now: published, before: survey(5, 5, 5) },
    ]);

    expect(found.comparisons.map(({ whose, verdict }) => [whose, verdict])).toEqual([['published', 'unknown']]);
    expect(found.tested).toBe(0);
  });
});

describe('figures put together give what the answers counted together give', () => {
  const first = { 10: 12, 8: 5, 2: 9 };
  const second = { 9: 31, 7: 4, 6: 3 };
  const scaled = [
    { 5: 12, 3: 5, 2: 9 },
    { 4: 31, 3: 4, 1: 3 },
  ] as const;

  it('for a net promoter score', () => {
    const together = measure(nps, tallyOf(nps, [...answers(first), ...answers(second)]), 'answers');
    const put = pooled(nps, [measured(nps, first), measured(nps, second)]);

    expect(put?.value).toBeCloseTo(together.value ?? Number.NaN, 6);
    expect(put?.n).toBe(64);
    expect(put?.low).toBeCloseTo(together.low ?? Number.NaN, 6);
    expect(put?.high).toBeCloseTo(together.high ?? Number.NaN, 6);
  });

  it.each([
    ['a share', csat],
    ['a mean', metric('mean', { scale: { min: 1, max: 5 } })],
  ] as const)('for %s', (_, definition) => {
    const all = scaled.flatMap((counts) => answers(counts));
    const together = measure(definition, tallyOf(definition, all), 'answers');
    const put = pooled(
      definition,
      scaled.map((counts) => measured(definition, counts)),
    );

    expect(put?.value).toBeCloseTo(together.value ?? Number.NaN, 6);
    expect(put?.low).toBeCloseTo(together.low ?? Number.NaN, 6);
    expect(put?.high).toBeCloseTo(together.high ?? Number.NaN, 6);
  });

  it('weighs published results of unknown size alike, and draws no interval', () => {
    const one = { value: 40, n: null, low: null, high: null, parts: { low: 10, middle: 40, high: 50 }, rows: 1 };
    const two = { value: 70, n: null, low: null, high: null, parts: { low: 0, middle: 30, high: 70 }, rows: 2 };
    const put = pooled(metric('boxes', { formula: 'net' }), [one, two]);

    expect(put?.value).toBeCloseTo((40 + 2 * 70) / 3, 6);
    expect(put).toMatchObject({ n: null, low: null, high: null });
  });

  it('knows no spread where one of the means was published without it', () => {
    const published = { ...measured(mean, { 5: 10, 6: 10 }), low: null, high: null };
    const put = pooled(mean, [published, measured(mean, { 3: 20 })]);

    expect(put?.value).toBeCloseTo(4.25, 6);
    expect(put).toMatchObject({ n: 40, low: null, high: null });
  });

  it('is nothing where nobody has a value', () => {
    expect(pooled(nps, [{ ...survey(1, 0, 0), value: null }])).toBeNull();
  });
});
