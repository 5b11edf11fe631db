import { describe, expect, it } from 'vitest';
import { type Figure, figureId, type Segment } from '../../../shared/journey/figure.ts';
import { hideFew, type SheetData } from '../../../shared/share/hideFew.ts';
import { aMap } from '../../builders/aMap.ts';
import { aFigure } from '../../builders/aSurvey.ts';

const figure = (n: number | null, segment: Segment = {}, period = ''): Figure => ({
  ...aFigure({ touchpointId: 'card1', metricId: 'metric1', value: 4 }, { n, segment, period }),
  ...{ id: figureId('card1', 'metric1', segment, period), low: 3, high: 5 },
});

const regions = [
  figure(100),
  figure(50, { Region: 'North' }),
  figure(42, { Region: 'South' }),
  figure(8, { Region: 'Islands' }),
];

/** A sheet that shows these people of the metric. */
function aSheet(segment: Segment, wish: Partial<SheetData> = {}): SheetData {
  const journey = aMap().withStages('One').withLanes('touchpoint').withCard('Desk').withSurvey().journey();
  const figures = Object.fromEntries(regions.map((each) => [each.id, each]));
  return {
    journey: { ...journey, figures },
    overlay: { metricId: 'metric1', segment, period: '' },
    ...{ figures: null, before: null },
    ...wish,
  };
}

const figureIn = ({ journey }: Pick<SheetData, 'journey'>, segment: Segment) =>
  journey.figures[figureId('card1', 'metric1', segment, '')];

describe('a sheet for others', () => {
  it('shows a figure of few answers as one without a value, and says how many it hides', () => {
    const { hidden, ...drawn } = hideFew(aSheet({ Region: 'Islands' }), 10);

    expect(figureIn(drawn, { Region: 'Islands' })).toMatchObject({ value: null, n: null, low: null, high: null });
    expect(hidden).toEqual({ smallest: 10, few: 1, others: 0 });
  });

  it('hides the next smallest as well, as everybody on another sheet less it would be the few', () => {
    const south = hideFew(aSheet({ Region: 'South' }), 10);
    const everybody = hideFew(aSheet({}), 10);

    expect(figureIn(south, { Region: 'South' })?.value).toBeNull();
    expect(south.hidden).toEqual({ smallest: 10, few: 0, others: 1 });
    expect(figureIn(everybody, {})).toMatchObject({ value: 4, n: 100 });
    expect(everybody.hidden).toEqual({ smallest: 10, few: 0, others: 0 });
  });

  it('hides what was counted anew under several filters, and what leaves but a few of a known group', () => {
    const asked = [figure(7, { Region: 'North', Age: 'old' })];
    const nearlyAll = [figure(44, { Region: 'North', Age: 'young' })];
    const half = [figure(25, { Region: 'North', Age: 'middle' })];

    const few = hideFew(aSheet({ Region: 'North', Age: 'old' }, { figures: asked }), 10);

    expect(few.figures?.[0]).toMatchObject({ value: null, n: null });
    expect(few.hidden.few).toBe(1);
    expect(hideFew(aSheet({}, { figures: nearlyAll }), 10).figures?.[0]?.value).toBeNull();
    expect(hideFew(aSheet({}, { figures: half }), 10).figures).toEqual(half);
  });

  it('hides what it is held against, too', () => {
    const before = [figure(3, {}, '2024')];

    expect(hideFew(aSheet({}, { before }), 10).before?.[0]?.value).toBeNull();
  });

  it('leaves alone what is large enough, what nobody counts, and metrics that are not on it', () => {
    const { journey } = aSheet({});
    const other = { ...figure(2, {}, '2023'), metricId: 'metric2', id: 'other' };
    const unknown = { ...figure(null, {}, '2022'), id: 'unknown' };
    const figures = { ...journey.figures, other, unknown };

    const drawn = hideFew(aSheet({}, { journey: { ...journey, figures } }), 5);

    expect(drawn.journey.figures).toEqual(figures);
  });
});
