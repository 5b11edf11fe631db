import { expect, test } from 'vitest';
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
