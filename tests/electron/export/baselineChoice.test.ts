import { expect, it } from 'vitest';
import { sheetOverlay } from '../../../electron/cli/sheetOverlay.ts';
import { baselineChoice } from '../../../electron/export/sheetFigures.ts';
import { aMap } from '../../builders/aMap.ts';

const journey = aMap()
  .withStages('One')
  .withLanes('touchpoint')
  .withCard('Desk')
  .withSurvey({ period: '2024' })
  .withSurvey({ sourceId: 'source2', metricId: 'metric2', name: 'other.csv', period: '2025' })
  .journey();
const wish = { metric: 'metric1', where: {}, period: null };

it('a sheet holds its figures against nothing unless somebody says', () => {
  const overlay = sheetOverlay(journey, wish);

  expect(overlay.ok && baselineChoice(journey, overlay.value)).toBeNull();
});

it('a sheet says which periods there are when it is to be held against one that is not', () => {
  expect(sheetOverlay(journey, { ...wish, against: '1999' })).toEqual({
    ok: false,
    problem: { kind: 'cli-no-period', period: '1999', periods: 'before, first, 2024' },
  });
});

it('the way of drawing and what figures are held against reach the sheet', () => {
  const overlay = sheetOverlay(journey, { ...wish, mode: 'trend', against: 'first' });

  expect(overlay.ok && overlay.value).toMatchObject({ mode: 'trend', against: { period: 'first', segment: null } });
  // The newest period is the first one here: nothing can be held against itself.
  expect(overlay.ok && baselineChoice(journey, overlay.value)).toBeNull();
});

it('what figures are held against keeps their metric and filter', () => {
  const overlay = {
    metricId: 'metric1',
    segment: { Age: 'old' },
    period: '2025',
    against: { period: '2024', segment: null },
  };

  expect(baselineChoice(journey, overlay)).toMatchObject({
    metricId: 'metric1',
    segment: { Age: 'old' },
    period: '2024',
  });
});
