import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../shared/experience/baseline.ts';
import { measure } from '../../../shared/experience/measure.ts';
import { tallyOf } from '../../../shared/experience/tallyOf.ts';
import { type Figure, figureId } from '../../../shared/journey/figure.ts';
import { blankMetric, type Metric } from '../../../shared/journey/metric.ts';
import type { OverlayMode } from '../../../shared/journey/overlayMode.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { OverlayOptions } from '../../../shared/layout/overlayShapes.ts';
import { aMap } from '../../builders/aMap.ts';

const nps: Metric = {
  ...blankMetric,
  id: 'nps',
  order: 'a0',
  name: 'NPS',
  kind: 'nps',
  formula: 'nps',
  scaleMin: 0,
  scaleMax: 10,
  positiveFrom: 9,
  negativeTo: 6,
};

/** Promoters, passives and detractors of a touchpoint. */
function figure(touchpointId: string, [high, middle, low]: readonly [number, number, number], period = ''): Figure {
  const said = [...Array<number>(high).fill(10), ...Array<number>(middle).fill(7), ...Array<number>(low).fill(3)];
  const measured = measure(nps, tallyOf(nps, said), 'answers');
  return {
    id: figureId(touchpointId, 'nps', {}, period),
    touchpointId,
    metricId: 'nps',
    segment: {},
    period,
    ...measured,
  };
}

const table = (...figures: Figure[]) => new Map(figures.map((each) => [each.touchpointId, each]));

const aBank = () =>
  aMap()
    .withStages('Before', 'After')
    .withLanes('touchpoint', 'feeling')
    .withCard('Counter')
    .withCard('Call')
    .withCard('Letter', { stageId: 'stage2' });

const drawn = (mode: OverlayMode, figures: ReadonlyMap<string, Figure>, rest: Partial<OverlayOptions> = {}) =>
  layoutMap(aBank().journey(), { figures, metric: nps, overlay: { mode, ...rest } });

describe('each way of drawing figures draws its own, and every one prints the value', () => {
  const figures = table(figure('card1', [60, 20, 20]), figure('card2', [10, 20, 70]), figure('card3', [30, 40, 30]));

  it.each(['badge', 'band', 'curve', 'heat', 'trend', 'parts'] as const)('%s', (mode) => {
    const { cards } = drawn(mode, figures);

    expect(cards.get('card1')?.figure).toBe('+40');
    expect(cards.get('card2')?.figure).toBe('−60');
  });

  it('bands are filled up to the fifth of the scale in which the value lies', () => {
    const { cards } = drawn('band', figures);

    // +40 lies at 70 % of −100…+100, −60 at 20 %, 0 at 50 %.
    expect(['card1', 'card2', 'card3'].map((id) => cards.get(id)?.overlay.strip?.step)).toEqual([4, 2, 3]);
    expect(cards.get('card1')?.overlay.bar).toBeNull();
  });

  it('distributions say their shares in words, and add up to all', () => {
    const { parts } = drawn('parts', figures).cards.get('card1')?.overlay ?? {};

    expect(parts?.text).toBe('20 · 20 · 60%');
    expect((parts?.low ?? 0) + (parts?.middle ?? 0) + (parts?.high ?? 0)).toBeCloseTo(100, 6);
  });

  it('curves print each value beside its point, where no other words stand', () => {
    const [shape] = drawn('curve', figures).measured;

    expect(shape?.points.map(({ text }) => text)).toEqual(['+40', '−60', '0']);
    expect(shape?.points.every(({ textAt }) => textAt !== null)).toBe(true);
    expect(drawn('band', figures).measured).toEqual([]);
  });

  it('heat puts the answers of a lane’s column together', () => {
    const { heat } = drawn('heat', figures);

    // 70 promoters and 90 detractors among 200 people.
    expect(heat.map(({ stageId, text, about, touchpoints }) => [stageId, text, about, touchpoints])).toEqual([
      ['stage1', '−10', 'n 200', 2],
      ['stage2', '0', 'n 100', 1],
    ]);
  });

  it('heat makes room for its figures above the cards', () => {
    const before = drawn('badge', figures).cards.get('card1')?.y ?? 0;

    expect((drawn('heat', figures).cards.get('card1')?.y ?? 0) - before).toBe(20);
  });
});

describe('trends', () => {
  const times = (id: string, ...values: number[]) =>
    values.map((value, at) => figure(id, [50 + value, 0, 50 - value], `202${at}`));
  const overTime = new Map([
    ['card1', times('card1', 0, 20)],
    ['card2', times('card2', -40, -30, -40)],
  ]);
  const figures = new Map([...overTime].flatMap(([id, all]) => all.slice(-1).map((last) => [id, last] as const)));

  it('are equally steep where the steps are equal, wherever they stand', () => {
    const { cards } = drawn('trend', figures, { overTime, period: '2021' });
    const [wide, narrow] = [cards.get('card1')?.overlay.trend, cards.get('card2')?.overlay.trend];
    const heights = (line: string | undefined) => {
      const all = [...(line ?? '').matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => Number(y));
      return Math.max(...all) - Math.min(...all);
    };

    expect(heights(wide?.line)).toBeCloseTo(2 * heights(narrow?.line), 1);
    expect(wide?.now).not.toBeNull();
  });

  it('mark a step only where more than chance is behind it', () => {
    const turns = new Map([['card1', new Set(['2021'])]]);
    const { cards } = drawn('trend', figures, { overTime, turns, period: '2021' });

    expect(cards.get('card1')?.overlay.trend?.turns).toMatchObject([{ isUp: true }]);
    expect(cards.get('card2')?.overlay.trend?.turns).toEqual([]);
  });

  it('leave a touchpoint without a past to its badge', () => {
    const { cards } = drawn('trend', table(figure('card3', [30, 40, 30])), { overTime });

    expect(cards.get('card3')?.overlay).toMatchObject({ trend: null, bar: { height: 4 } });
  });
});

describe('a change stands on a card only where it holds', () => {
  const now = table(figure('card1', [700, 100, 200]), figure('card2', [11, 5, 4]), figure('card3', [300, 400, 300]));
  const before = table(figure('card1', [400, 200, 400]), figure('card2', [10, 5, 5]), figure('card3', [300, 400, 300]));

  it('with its sign, its direction and whether that is good', () => {
    const { cards } = drawn('badge', now, changesOf(nps, now, before));

    expect(cards.get('card1')?.overlay.change).toMatchObject({ text: '+50', isUp: true, isBetter: true });
    expect(cards.get('card2')?.overlay.change).toBeNull();
    expect(cards.get('card3')?.overlay.change).toBeNull();
  });

  it('and takes its room from the bar, not from the name', () => {
    const plain = drawn('badge', now).cards.get('card1');
    const marked = drawn('badge', now, changesOf(nps, now, before)).cards.get('card1');

    expect(marked?.text).toEqual(plain?.text);
    expect(marked?.height).toBe(plain?.height);
    expect(marked?.overlay.bar?.width).toBeLessThan(plain?.overlay.bar?.width ?? 0);
  });
});
