import { describe, expect, it } from 'vitest';
import { definitionOf, type Known } from '../../../shared/experience/definition.ts';
import { differenceOf, errorOf } from '../../../shared/experience/difference.ts';
import { measure } from '../../../shared/experience/measure.ts';
import { pooled } from '../../../shared/experience/pooled.ts';
import { tallyOf } from '../../../shared/experience/tallyOf.ts';
import type { MetricDefinition, MetricKind } from '../../../shared/journey/metric.ts';
import { figureRange, toneOf } from '../../../shared/layout/figureScale.ts';
import { formatChange, formatValue } from '../../../shared/layout/formatFigure.ts';

const metric = (kind: MetricKind, known: Known = {}): MetricDefinition => {
  const defined = definitionOf(kind, known);
  if (!defined.ok) throw new Error(defined.problem.kind);
  return defined.value;
};
const measured = (definition: MetricDefinition, said: readonly number[]) =>
  measure(definition, tallyOf(definition, said), 'answers');

describe('sentiment', () => {
  const sentiment = metric('sentiment');

  it('is the mean of −1…+1 with ±1.96 · s/√n, and tells the negative share', () => {
    const said = [-0.8, -0.2, 0, 0.3, 0.9, 0.9];
    const mean = said.reduce((sum, one) => sum + one, 0) / said.length;
    const s = Math.sqrt(said.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (said.length - 1));

    const found = measured(sentiment, said);

    expect(found.value).toBeCloseTo(mean, 9);
    expect(found.low).toBeCloseTo(mean - (1.96 * s) / Math.sqrt(6), 9);
    expect(found.high).toBeCloseTo(mean + (1.96 * s) / Math.sqrt(6), 9);
    expect(found.parts?.low).toBeCloseTo((100 * 2) / 6, 9);
    expect(found.parts?.middle).toBeCloseTo(100 / 6, 9);
  });

  it('has no place for stars: they would have to be made sentiment by somebody who says how', () => {
    expect(sentiment).toMatchObject({ scaleMin: -1, scaleMax: 1 });
  });

  it('is drawn on its own scale and printed with its sign', () => {
    expect(figureRange(sentiment)).toEqual({ min: -1, max: 1 });
    expect([toneOf(-0.9, sentiment), toneOf(0, sentiment), toneOf(0.9, sentiment)]).toEqual([
      'bad-2',
      'even',
      'good-2',
    ]);
    expect([formatValue(0.42, sentiment, 'en'), formatValue(-0.42, sentiment, 'es')]).toEqual(['+0.42', '−0,42']);
  });
});

describe('duration', () => {
  const duration = metric('duration');

  it('is the median of minutes, of which few are good, and has no upper end', () => {
    const found = measured(duration, [10, 20, 600]);

    expect(found.value).toBe(20);
    expect(duration).toMatchObject({ goodIs: 'low', unit: 'min', perspective: 'crm' });
    expect(figureRange(duration)).toBeNull();
    expect(duration).toMatchObject({ scaleMin: 0, scaleMax: null });
    expect(formatValue(30, duration, 'en')).toBe('30\u00a0min');
    expect(formatChange(-4, duration, 'en')).toBe('−4\u00a0min');
  });

  it('is their mean where somebody says so', () => {
    expect(measured(metric('duration', { formula: 'mean' }), [10, 20, 60]).value).toBe(30);
  });

  it('never has a mean below nothing among its likely ones, and still tells how widely it is spread', () => {
    const minutes = metric('duration', { formula: 'mean' });
    const found = measured(minutes, [1, 2, 3, 4, 90]);

    expect(found.low).toBe(0);
    // s = √((19² + 18² + 17² + 16² + 70²) / 4) = 39.147
    expect(found.high).toBeCloseTo(20 + (1.96 * 39.147) / Math.sqrt(5), 2);
    expect(errorOf(minutes, found)).toBeCloseTo(39.147 / Math.sqrt(5), 3);
  });

  it('differs where the intervals say so', () => {
    const slow = measured(
      duration,
      Array.from({ length: 60 }, (_, at) => 40 + (at % 7)),
    );
    const fast = measured(
      duration,
      Array.from({ length: 60 }, (_, at) => 20 + (at % 7)),
    );

    expect(differenceOf(duration, fast, slow)).toMatchObject({ isDetectable: true });
  });
});

describe('revenue', () => {
  const revenue = metric('revenue', { unit: 'EUR' });

  it('needs a currency', () => {
    for (const unit of [undefined, '', 'euros', 'eur'])
      expect(definitionOf('revenue', unit === undefined ? {} : { unit })).toEqual({
        ok: false,
        problem: { kind: 'metric-currency-missing', metric: 'revenue' },
      });
  });

  it('is a total with the number of rows behind it, and has no interval', () => {
    expect(measured(revenue, [120.5, 79.5, 300])).toMatchObject({
      value: 500,
      n: 3,
      low: null,
      high: null,
      parts: null,
    });
    expect(differenceOf(revenue, measured(revenue, [5]), measured(revenue, [9]))).toMatchObject({ isDetectable: null });
  });

  it('adds up when touchpoints are put together', () => {
    expect(pooled(revenue, [measured(revenue, [100, 50]), measured(revenue, [30])])).toMatchObject({
      value: 180,
      n: 3,
    });
  });

  it('is printed in its currency', () => {
    expect(formatValue(12_345.6, revenue, 'en')).toBe('€12,346');
    expect(formatValue(12_345.6, revenue, 'es')).toBe('12.346\u00a0€');
    expect(formatValue(9.5, revenue, 'en')).toBe('€9.50');
  });
});
