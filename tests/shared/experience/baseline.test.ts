import { describe, expect, it } from 'vitest';
import { areApart, baselineOf, isBetter, turnsOf } from '../../../shared/experience/baseline.ts';
import { type Figure, figureId } from '../../../shared/journey/figure.ts';
import { blankMetric, type Metric } from '../../../shared/journey/metric.ts';

const periods = ['2021', '2022', '2023'];
const everybody = { segment: {}, period: '2023' };

describe('what figures are held against', () => {
  it.each([
    ['before', '2022'],
    ['first', '2021'],
    ['2021', '2021'],
  ])('%s is %s', (wished, period) => {
    expect(baselineOf(everybody, { period: wished, segment: null }, periods)).toEqual({ segment: {}, period });
  });

  it('walks along with the period that is shown', () => {
    const against = { period: 'before', segment: null };

    expect(baselineOf({ segment: {}, period: '2022' }, against, periods)?.period).toBe('2021');
    expect(baselineOf({ segment: {}, period: '2021' }, against, periods)).toBeNull();
  });

  it('may be other people at the same time', () => {
    const shown = { segment: { State: 'CA' }, period: '2023' };
    const against = { period: 'same', segment: { State: 'TX' } };

    expect(baselineOf(shown, against, periods)).toEqual({ segment: { State: 'TX' }, period: '2023' });
  });

  it('is never a group that the shown people belong to', () => {
    expect(areApart({ segment: { State: 'CA' }, period: '2023' }, everybody)).toBe(false);
    expect(areApart({ segment: { State: 'CA' }, period: '2023' }, { segment: { Age: '18' }, period: '2023' })).toBe(
      false,
    );
    expect(areApart(everybody, everybody)).toBe(false);
  });

  it('is never a time that the shown one lies in', () => {
    expect(areApart({ segment: {}, period: '2023-04' }, everybody)).toBe(false);
    expect(areApart(everybody, { segment: {}, period: '' })).toBe(false);
    expect(areApart({ segment: {}, period: '2023-04' }, { segment: {}, period: '2023-05' })).toBe(true);
  });
});

describe('a step over time', () => {
  const share: Metric = { ...blankMetric, id: 'm', order: 'a0', kind: 'csat', formula: 'share', unit: '%' };
  const at = (touchpointId: string, period: string, value: number, n: number): Figure => ({
    ...{ id: figureId(touchpointId, 'm', {}, period), touchpointId, metricId: 'm', segment: {}, period },
    ...{ value, n, low: null, high: null, parts: { low: 100 - value, middle: 0, high: value }, rows: n },
  });

  it('is marked where more than chance is behind it, and only there', () => {
    const overTime = new Map([
      ['desk', [at('desk', '2021', 50, 400), at('desk', '2022', 51, 400), at('desk', '2023', 70, 400)]],
      ['call', [at('call', '2021', 40, 20), at('call', '2022', 55, 20)]],
    ]);

    const turns = turnsOf(share, overTime);

    expect([...(turns.get('desk') ?? [])]).toEqual(['2023']);
    expect(turns.get('call')).toBeUndefined();
  });
});

it('less is better where little is good', () => {
  const minutes = { ...blankMetric, kind: 'duration', formula: 'median' } as const;

  expect(isBetter({ ...minutes, goodIs: 'low' }, -3)).toBe(true);
  expect(isBetter({ ...minutes, goodIs: 'high' }, -3)).toBe(false);
});
