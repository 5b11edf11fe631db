import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLaneTarget } from '../../../shared/edits/lanes.ts';
import { isLowerBetter } from '../../../shared/experience/isLowerBetter.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import { blankMetric, type Metric } from '../../../shared/journey/metric.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { aFigure } from '../../builders/aSurvey.ts';

const metric: Metric = {
  ...blankMetric,
  id: 'm',
  order: 'a0',
  name: 'Satisfied',
  kind: 'csat',
  formula: 'share',
  unit: '%',
};
const figure = (touchpointId: string, value: number, n: number): Figure => ({
  ...aFigure({ touchpointId, metricId: 'm', value }, { n }),
  parts: { low: 100 - value, middle: 0, high: value },
});
const figures = new Map(
  [figure('card1', 80, 100), figure('card2', 50, 300), figure('card3', 70, 50)].map((each) => [
    each.touchpointId,
    each,
  ]),
);
const journey = aMap()
  .withStages('One', 'Two', 'Three')
  .withLanes('touchpoint', 'kpi')
  .withCard('A')
  .withCard('B')
  .withCard('C', { stageId: 'stage2' })
  .journey();
const drawn = (target: number | null, wish: Partial<Metric> = {}) =>
  layoutMap(journey, { overlay: { lanes: new Map([['lane2', { metric: { ...metric, ...wish }, figures, target }]]) } });

const anyWish = fc.constantFrom<Partial<Metric>>(
  { kind: 'nps', formula: 'nps', unit: '' },
  { kind: 'mean', formula: 'mean', scaleMin: 1, scaleMax: 5, unit: '' },
  { kind: 'mean', formula: 'mean', scaleMin: null, scaleMax: null, unit: 'min', goodIs: 'low' },
  { kind: 'mean', formula: 'sum', unit: 'EUR' },
);
const anyNudge = fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true }));
const numberOf = (text = ''): number => Number(text.replace('−', '-').replace(/[^-\d.]/g, ''));

describe('a lane of figures', () => {
  it('has one point for each stage with figures, its touchpoints put together by their answers', () => {
    const [shape] = drawn(null).kpis;

    // (80 + 150) of 400 people.
    expect(shape?.points.map(({ stageId, text, n }) => [stageId, text, n])).toEqual([
      ['stage1', '58%', 400],
      ['stage2', '70%', 50],
    ]);
    expect(shape?.target).toBeNull();
  });

  it('draws the target across, and knows who misses it', () => {
    const [shape] = drawn(65).kpis;
    const [low, high] = shape?.points ?? [];

    expect(shape?.points.map(({ isMissed }) => isMissed)).toEqual([true, false]);
    expect(shape?.target?.text).toBe('65%');
    expect(low?.y).toBeGreaterThan(shape?.target?.y ?? Number.NaN);
    expect(high?.y).toBeLessThan(shape?.target?.y ?? Number.NaN);
  });

  it('judges a value as it is printed, so that 58% never misses a target of 58%', () => {
    // 57.5 of 100, printed as 58%.
    const missed = (target: number) => drawn(target).kpis[0]?.points.map(({ isMissed }) => isMissed);

    expect(missed(58)).toEqual([false, false]);
    expect(missed(58.4)).toEqual([false, false]);
    expect(missed(59)).toEqual([true, false]);
  });

  it('never marks what prints like its target, whatever the metric', () => {
    fc.assert(
      fc.property(anyWish, fc.double({ min: -200, max: 200, noNaN: true }), anyNudge, (wish, value, nudge) => {
        const scale = { ...metric, ...wish };
        const figures = new Map([['card1', { ...figure('card1', 0, 50), value, parts: null }]]);
        const overlay = { lanes: new Map([['lane2', { metric: scale, figures, target: value + nudge }]]) };
        const [shape] = layoutMap(journey, { overlay }).kpis;
        const [point] = shape?.points ?? [];

        const [printed, aimed] = [numberOf(point?.text), numberOf(shape?.target?.text)];
        const isWorse = isLowerBetter(scale) ? printed > aimed : printed < aimed;
        expect(point?.isMissed).toBe(isWorse);
      }),
    );
  });

  it('draws good upwards also where little is good', () => {
    const [shape] = drawn(65, { kind: 'boxes', formula: 'top', goodIs: 'low' }).kpis;

    expect(shape?.points.map(({ isMissed }) => isMissed)).toEqual([false, true]);
    expect(shape?.points[0]?.y).toBeLessThan(shape?.points[1]?.y ?? Number.NaN);
  });

  it('stays within its lane, also where every value is alike', () => {
    const same = new Map([figure('card1', 60, 50), figure('card3', 60, 50)].map((each) => [each.touchpointId, each]));
    const { kpis, lanes } = layoutMap(journey, {
      overlay: { lanes: new Map([['lane2', { metric, figures: same, target: 60 }]]) },
    });
    const lane = lanes.find(({ id }) => id === 'lane2');

    for (const { y, low, high } of kpis[0]?.points ?? [])
      for (const at of [y, low ?? y, high ?? y]) {
        expect(at).toBeGreaterThanOrEqual(lane?.y ?? Number.NaN);
        expect(at).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0));
      }
  });

  it('keeps its target through saving as part of the lane', () => {
    const map = aMap().withLanes('kpi').with(setLaneTarget('lane1', 42));

    expect(map.journey().lanes['lane1']?.target).toBe(42);
  });
});
