import type { Survey } from '../../shared/edits/metrics.ts';
import { type Figure, figureId, type Segment } from '../../shared/journey/figure.ts';
import { blankMetric, type Metric } from '../../shared/journey/metric.ts';
import { blankRecipe, type Recipe } from '../../shared/journey/recipe.ts';

export interface SurveyWish {
  sourceId?: string;
  metricId?: string;
  name?: string;
  metric?: Partial<Metric>;
  /** Touchpoint → value; every figure has `n` answers. */
  values?: Record<string, number | null>;
  n?: number | null;
  segment?: Segment;
  period?: string;
}

/** An import as it reaches the map: a CSAT mean unless wished otherwise. */
export function aSurvey(wish: SurveyWish = {}): Survey {
  const { sourceId = 'source1', metricId = 'metric1', name = 'answers.csv', values = { card1: 4.2 } } = wish;
  const figures = Object.entries(values).map(([touchpointId, value]) =>
    aFigure({ touchpointId, metricId, value }, wish),
  );
  return {
    source: {
      id: sourceId,
      name,
      about: '',
      sha256: 'f'.repeat(64),
      rows: 100,
      rowsUsed: 90,
      leftOut: [{ reason: 'no-score', detail: '', rows: 10 }],
      from: '2025-01-01',
      to: '2025-03-31',
      importedAt: '2025-04-01T09:00:00.000Z',
      recipe: aRecipe(),
      segments: {},
      periods: figures.length > 0 ? [wish.period ?? ''] : [],
      hasRows: false,
    },
    metric: {
      ...blankMetric,
      name: 'Satisfaction',
      kind: 'csat-mean',
      scaleMin: 1,
      scaleMax: 5,
      positiveFrom: 4,
      ...wish.metric,
      id: metricId,
    },
    figures,
  };
}

export function aFigure(
  { touchpointId, metricId, value }: Pick<Figure, 'touchpointId' | 'metricId' | 'value'>,
  { n = 90, segment = {}, period = '' }: SurveyWish = {},
): Figure {
  const id = figureId(touchpointId, metricId, segment, period);
  return { id, touchpointId, metricId, segment, period, value, n, low: null, high: null, parts: null, rows: n ?? 90 };
}

export function aRecipe(): Recipe {
  const { sourceId: _, ...measure } = blankMetric;
  return {
    ...blankRecipe,
    reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
    touchpointColumn: 'touchpoint',
    measure,
    scoreColumn: 'score',
  };
}
