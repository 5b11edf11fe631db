import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Metric, MetricKind } from '../journey/metric.ts';
import { byOrder } from '../journey/order.ts';
import { periodDays } from './dates.ts';

/** What TheyDo calls its exchange of metrics. */
const pointsFormat = 'THEYDO_METRICS_V1';

interface Point {
  dateOfMeasurement: string;
  /** Of a CSAT whose rows are known: how many gave each of the five answers, lowest first. */
  score: number | readonly number[];
  respondents?: number;
  dimensions: { key: string; value: string }[];
}

/** Figure → its five numbers of answers. */
type FiveCounts = ReadonlyMap<Id, readonly number[]>;

interface MetricPoints {
  title: string;
  type: 'NPS' | 'CSAT' | 'CES' | 'OTHER';
  unit: string;
  dataPoints: Point[];
}

/**
 * The figures of a map as TheyDo's metrics: a point for each touchpoint, segment and period. Where a metric has periods,
 * those are its points; all time together would count every answer twice. Touchpoints are a dimension, as TheyDo has
 * none of its own for them.
 */
export function measurePoints(
  journey: JourneyMap,
  five: FiveCounts = new Map(),
): { format: string; metrics: MetricPoints[] } {
  const metrics = Object.values(journey.metrics).sort(byOrder);
  return { format: pointsFormat, metrics: metrics.map((metric) => pointsOf(metric, journey, five)) };
}

function pointsOf(metric: Metric, journey: JourneyMap, five: FiveCounts): MetricPoints {
  const own = Object.values(journey.figures).filter(({ metricId, value }) => metricId === metric.id && value !== null);
  const hasPeriods = own.some(({ period }) => period !== '');
  const points = own
    .filter(({ period }) => !hasPeriods || period !== '')
    .flatMap((figure) => pointOf(figure, metric, journey, five));
  const key = ({ dateOfMeasurement, dimensions }: Point) => JSON.stringify([dimensions, dateOfMeasurement]);
  points.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { title: metric.name, type: types[metric.kind] ?? 'OTHER', unit: metric.unit, dataPoints: points };
}

const types: Partial<Record<MetricKind, MetricPoints['type']>> = {
  nps: 'NPS',
  csat: 'CSAT',
  'csat-mean': 'CSAT',
  ces: 'CES',
};

function pointOf(figure: Figure, metric: Metric, journey: JourneyMap, five: FiveCounts): Point[] {
  const { value, n, segment, period, touchpointId } = figure;
  const touchpoint = journey.cards[touchpointId]?.text;
  if (value === null || touchpoint === undefined) return [];
  const source = metric.sourceId === null ? undefined : journey.sources[metric.sourceId];
  const dimensions = Object.entries({ touchpoint, ...segment }).map(([key, named]) => ({ key, value: named }));
  const dateOfMeasurement = dayOf(period, source?.to || source?.importedAt.slice(0, 10) || '');
  return [
    { dateOfMeasurement, score: five.get(figure.id) ?? value, ...(n !== null && { respondents: n }), dimensions },
  ];
}

/** A period is dated by its first day: read again, it is the same period. */
function dayOf(period: string, otherwise: string): string {
  if (period === '') return otherwise;
  const days = periodDays(period, 'month') ?? periodDays(period, 'quarter') ?? periodDays(period, 'year');
  return days?.from ?? otherwise;
}
