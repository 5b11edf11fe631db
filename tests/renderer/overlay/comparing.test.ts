import { describe, expect, it } from 'vitest';
import {
  firstWish,
  pairsByTouchpoint,
  pairsOfChannels,
  pairsOfTouchpoints,
  readingsOf,
} from '../../../renderer/overlay/compare/comparing.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import { blankMetric, type Metric } from '../../../shared/journey/metric.ts';
import { aMap } from '../../builders/aMap.ts';
import { aFigure } from '../../builders/aSurvey.ts';

const share: Metric = { ...blankMetric, id: 'm', order: 'a0', kind: 'csat', formula: 'share', unit: '%' };
const figure = (touchpointId: string, value: number | null, n = 100): Figure => ({
  ...aFigure({ touchpointId, metricId: 'm', value }, { n }),
  parts: value === null ? null : { low: 100 - value, middle: 0, high: value },
});
const table = (...figures: Figure[]) => new Map(figures.map((each) => [each.touchpointId, each]));

const journey = aMap()
  .withStages('One')
  .withLanes('touchpoint')
  .withChannels('app', 'post')
  .withCard('Log in', { channelId: 'channel1' })
  .withCard('Pay', { channelId: 'channel1' })
  .withCard('Letter', { channelId: 'channel2' })
  .withCard('Rumour')
  .journey();

describe('what is compared', () => {
  it('touchpoint by touchpoint, where both sides have a figure', () => {
    const pairs = pairsByTouchpoint(
      journey,
      table(figure('card1', 60), figure('card2', 50)),
      table(figure('card1', 40)),
    );

    expect(pairs.map(({ whose, now, before }) => [whose.now, now.value, before.value])).toEqual([['Log in', 60, 40]]);
  });

  it('every two touchpoints once, the higher one first', () => {
    const pairs = pairsOfTouchpoints(journey, table(figure('card1', 60), figure('card2', 80), figure('card3', null)));

    expect(pairs.map(({ whose }) => [whose.now, whose.before])).toEqual([['Pay', 'Log in']]);
  });

  it('channels with all their touchpoints’ answers; a touchpoint without a channel is in none', () => {
    const figures = table(figure('card1', 60, 100), figure('card2', 90, 300), figure('card3', 50), figure('card4', 1));
    const [pair, ...others] = pairsOfChannels(journey, share, figures);

    expect(others).toEqual([]);
    expect(pair?.whose).toMatchObject({ now: 'app', before: 'post' });
    // (60 + 270) of 400 people.
    expect(pair?.now.value).toBeCloseTo(82.5, 6);
    expect(pair?.now.n).toBe(400);
  });
});

describe('comparing begins', () => {
  const offer = {
    periods: ['2021', '2022', '2023'],
    segments: { State: ['CA', 'TX', 'NY'], Age: ['young', 'old'] },
    shown: { segment: { State: 'TX' }, period: '2022' },
  };

  it('with the shown period against the one before it', () => {
    expect(firstWish('period', offer)).toMatchObject({ now: '2022', before: '2021' });
    expect(firstWish('period', { ...offer, shown: { segment: {}, period: '' } })).toMatchObject({
      now: '2023',
      before: '2022',
    });
  });

  it('with the shown people against the largest other group', () => {
    expect(firstWish('segment', offer)).toMatchObject({ column: 'State', now: 'TX', before: 'CA' });
    expect(firstWish('segment', offer, 'Age')).toMatchObject({ column: 'Age', now: 'young', before: 'old' });
  });

  it('and keeps all other filters on both sides', () => {
    const [now, before] = readingsOf(firstWish('segment', offer, 'Age'), offer.shown);

    expect(now).toEqual({ segment: { State: 'TX', Age: 'young' }, period: '2022' });
    expect(before).toEqual({ segment: { State: 'TX', Age: 'old' }, period: '2022' });
  });
});
