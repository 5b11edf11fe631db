import { describe, expect, test } from 'vitest';
import { describeSource, moveMetric, removeSource, renameMetric, takeInSurvey } from '../../../shared/edits/metrics.ts';
import { cardsByCell, cellKey, unplacedCards } from '../../../shared/journey/cell.ts';
import { figureId } from '../../../shared/journey/figure.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { aMap } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';
import { exchange, twoPeople } from '../../builders/people.ts';

const hospital = () =>
  aMap()
    .withStages('Letter', 'Surgery')
    .withLanes('action', 'touchpoint')
    .withCard('Bell', { laneId: 'lane2' })
    .withCard('Drip', { laneId: 'lane2' });
const values = (map: { figures: Readonly<Record<string, { touchpointId: string; value: number | null }>> }) =>
  Object.fromEntries(Object.values(map.figures).map(({ touchpointId, value }) => [touchpointId, value]));

describe('R14: figures are computed, and a new import replaces them', () => {
  test('an import is one step: source, metric and figures come and go together', () => {
    const live = hospital().live();
    live.edit(takeInSurvey(aSurvey({ values: { card1: 4.2, card2: null } })));

    expect(live.snapshot().metrics['metric1']).toMatchObject({ name: 'Satisfaction', sourceId: 'source1' });
    expect(live.snapshot().sources['source1']?.rowsUsed).toBe(90);
    expect(values(live.snapshot())).toEqual({ card1: 4.2, card2: null });

    expect(live.history.undo()).toBe('metrics.takeInSurvey');
    expect(live.snapshot()).toMatchObject({ metrics: {}, sources: {}, figures: {} });
  });

  test('next month’s import of the same metric leaves none of the old figures, and the metric keeps its place', () => {
    const map = hospital()
      .withSurvey({ values: { card1: 4, card2: 3 } })
      .withSurvey({ sourceId: 'other', metricId: 'second', values: { card1: 50 } });
    const { order } = map.journey().metrics['metric1'] ?? {};

    map.withSurvey({ values: { card2: 5 } });

    expect(inOrder(map.journey().metrics).map(({ id }) => id)).toEqual(['metric1', 'second']);
    expect(map.journey().metrics['metric1']?.order).toBe(order);
    expect(map.journey().figures[figureId('card2', 'metric1', {}, '')]?.value).toBe(5);
    expect(map.journey().figures[figureId('card1', 'metric1', {}, '')]).toBeUndefined();
    expect(map.journey().figures[figureId('card1', 'second', {}, '')]?.value).toBe(50);
  });

  test('two people who import the same file at once agree instead of doubling', () => {
    const [ana, ben] = twoPeople(hospital().state());
    for (const one of [ana, ben]) one.edit(takeInSurvey(aSurvey({ values: { card1: 4.2, card2: 3.1 } })));
    exchange(ana, ben);

    expect(values(ana.snapshot())).toEqual({ card1: 4.2, card2: 3.1 });
    expect(Object.keys(ana.snapshot().metrics)).toEqual(['metric1']);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('new touchpoints stand in the last stage, in the first lane for touchpoints, unless given a cell', () => {
    const newTouchpoints = [
      { id: 'new1', text: 'Pharmacy' },
      { id: 'new2', text: 'Porter', stageId: 'stage1', laneId: 'lane2' },
    ];
    const map = hospital().with(takeInSurvey({ ...aSurvey(), newTouchpoints }));

    const cells = cardsByCell(map.journey());
    expect(cells.get(cellKey('stage2', 'lane2'))?.map(({ text }) => text)).toEqual(['Pharmacy']);
    expect(cells.get(cellKey('stage1', 'lane2'))?.map(({ text }) => text)).toEqual(['Bell', 'Drip', 'Porter']);
    expect(map.journey().cards['new1']).toMatchObject({ kind: 'touchpoint', basis: 'measured' });
  });

  test('new touchpoints of a map without stages wait in the tray', () => {
    const map = aMap().with(takeInSurvey({ ...aSurvey(), newTouchpoints: [{ id: 'new', text: 'Pharmacy' }] }));

    expect(unplacedCards(map.journey()).map(({ text }) => text)).toEqual(['Pharmacy']);
  });

  test('removing a source takes its metrics and figures along and leaves the others', () => {
    const map = hospital()
      .withSurvey()
      .withSurvey({ sourceId: 'other', metricId: 'second', values: { card1: 50 } });
    map.with(describeSource('other', 'Invented'), renameMetric('second', 'Promoters'), moveMetric('second', 'first'));
    expect(map.journey().sources['other']?.about).toBe('Invented');
    expect(inOrder(map.journey().metrics)[0]?.name).toBe('Promoters');

    map.with(removeSource('source1'));

    expect(Object.keys(map.journey().sources)).toEqual(['other']);
    expect(Object.keys(map.journey().metrics)).toEqual(['second']);
    expect(values(map.journey())).toEqual({ card1: 50 });
  });
});
