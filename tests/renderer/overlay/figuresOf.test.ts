import { describe, expect, it } from 'vitest';
import { figuresFor, firstOverlay, periodsOf } from '../../../renderer/session/figuresOf.ts';
import { overTimeOf } from '../../../renderer/session/overTime.ts';
import { type Figure, figureId, type Segment } from '../../../shared/journey/figure.ts';
import { blankMetric } from '../../../shared/journey/metric.ts';
import { periodWords } from '../../../shared/text/periodWords.ts';

const figure = (touchpointId: string, period: string, value: number, segment: Segment = {}): Figure => ({
  id: figureId(touchpointId, 'nps', segment, period),
  touchpointId,
  metricId: 'nps',
  segment,
  period,
  value,
  n: 100,
  low: null,
  high: null,
  parts: null,
  rows: 100,
});

const table = (...figures: Figure[]) => Object.fromEntries(figures.map((each) => [each.id, each]));
const figures = table(
  figure('desk', '', 10),
  figure('desk', '2024', 20),
  figure('desk', '2023', 15),
  figure('desk', '2024', 30, { State: 'CA' }),
  figure('bed', '2024', -5),
);

describe('the figures of an overlay', () => {
  it('are those of its metric, segment and period, one for each touchpoint', () => {
    const found = figuresFor(figures, { metricId: 'nps', segment: {}, period: '2024' });

    expect([...found].map(([id, { value }]) => [id, value])).toEqual([
      ['desk', 20],
      ['bed', -5],
    ]);
  });

  it('are none where nobody computed them', () => {
    expect(figuresFor(figures, { metricId: 'nps', segment: { State: 'TX' }, period: '2024' }).size).toBe(0);
  });

  it('stand in a line from the oldest period to the newest', () => {
    const metric = { ...blankMetric, id: 'nps', order: 'a0', kind: 'nps', formula: 'nps' } as const;
    const { figures: found } = overTimeOf(figures, metric, {});

    expect(found.get('desk')?.map(({ value }) => value)).toEqual([15, 20]);
  });

  it('open with the newest period of the first metric', () => {
    const metrics = {
      nps: { ...blankMetric, id: 'nps', order: 'a1' },
      csat: { ...blankMetric, id: 'csat', order: 'a2' },
    };

    expect(firstOverlay({ metrics, figures })).toEqual({ metricId: 'nps', segment: {}, period: '2024' });
    expect(periodsOf(figures, 'nps')).toEqual(['2023', '2024']);
  });
});

describe('a period', () => {
  it('is written as one says it', () => {
    expect(periodWords('2025', 'es')).toBe('2025');
    expect(periodWords('2025-Q1', 'en')).toBe('Q1 2025');
    expect(periodWords('2025-Q1', 'es')).toBe('T1 2025');
    expect(periodWords('2025-03', 'en')).toBe('Mar 2025');
    expect(periodWords('2025-03-07', 'en')).toBe('7 Mar 2025');
    expect(periodWords('2025-03-07', 'es')).toBe('7 mar 2025');
  });
});
