import { expect, test } from 'vitest';
import { isBetter } from '../../../shared/experience/baseline.ts';
import { blankMetric, type Metric } from '../../../shared/journey/metric.ts';
import { normalised, toneOf } from '../../../shared/layout/figureScale.ts';
import { formatFigure } from '../../../shared/layout/formatFigure.ts';

const metric = (wish: Partial<Metric>): Metric => ({ ...blankMetric, id: 'm', order: 'a0', ...wish });
const nps = metric({ kind: 'nps', formula: 'nps', scaleMin: 0, scaleMax: 10 });
const effort = metric({ kind: 'ces', formula: 'mean', scaleMin: 1, scaleMax: 7, goodIs: 'low' });
const share = metric({ kind: 'share', formula: 'share', unit: '%' });
const stars = metric({ formula: 'mean', scaleMin: 1, scaleMax: 5 });

test('scores around zero always show their sign, with a true minus', () => {
  expect(formatFigure({ value: 54.4 }, nps, 'en')).toBe('+54');
  expect(formatFigure({ value: -8 }, nps, 'es')).toBe('−8');
  expect(formatFigure({ value: 0 }, nps, 'en')).toBe('0');
});

test('percentages and means are printed as the reader writes them', () => {
  expect(formatFigure({ value: 76.39 }, share, 'en')).toBe('76%');
  expect(formatFigure({ value: 76.39 }, share, 'es')).toBe('76\u00a0%');
  expect(formatFigure({ value: 3.883 }, stars, 'es')).toBe('3,88');
  expect(formatFigure({ value: 4.08 }, effort, 'en')).toBe('4.1');
});

test('a figure without a usable answer is a dash, not a zero', () => {
  expect(formatFigure({ value: null }, nps, 'en')).toBe('—');
});

test('unlike scales meet on 0 to 100, best at 100', () => {
  expect(normalised(0, nps)).toBe(50);
  expect(normalised(100, nps)).toBe(100);
  expect(normalised(1, effort)).toBe(100);
  expect(normalised(4, effort)).toBe(50);
  expect(normalised(3, stars)).toBe(50);
  expect(normalised(33, nps)).toBe(66.5);
  expect(normalised(12, metric({ formula: 'mean' }))).toBeNull();
});

test('a share of the good answers is best at 100, at whichever end of the scale they lie', () => {
  const easy = metric({ kind: 'ces', formula: 'share', scaleMin: 1, scaleMax: 5, goodIs: 'low', positiveFrom: 2 });
  const net = metric({ kind: 'ces', formula: 'net', scaleMin: 1, scaleMax: 5, goodIs: 'low' });
  const few = metric({ kind: 'share', formula: 'share', scaleMin: 1, scaleMax: 5, goodIs: 'low', positiveFrom: 1 });

  expect(normalised(80, easy)).toBe(80);
  expect(normalised(80, net)).toBe(90);
  expect(normalised(80, few)).toBe(80);
  expect(isBetter(easy, 3)).toBe(true);
});

test('a share that is bad in itself is best at 0', () => {
  const complained = metric({ kind: 'share', formula: 'share', goodIs: 'low', positiveFrom: 1 });
  const waited = metric({
    kind: 'formula',
    formula: 'share',
    scaleMin: 0,
    scaleMax: 1,
    goodIs: 'low',
    positiveFrom: 1,
  });
  const boxes = metric({ kind: 'boxes', formula: 'top', goodIs: 'low' });

  expect([complained, waited, boxes].map((each) => Math.round(normalised(80, each) ?? 0))).toEqual([20, 20, 20]);
  expect([complained, waited, boxes].map((each) => isBetter(each, 3))).toEqual([false, false, false]);
});

test('the ramp has five steps from bad to good', () => {
  expect([-100, -50, 0, 30, 100].map((value) => toneOf(value, nps))).toEqual([
    'bad-2',
    'bad-1',
    'even',
    'good-1',
    'good-2',
  ]);
  expect(toneOf(6.5, effort)).toBe('bad-2');
  expect(toneOf(40, metric({ kind: 'count', formula: 'count' }))).toBe(null);
});
