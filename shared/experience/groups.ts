import type { MetricDefinition } from '../journey/metric.ts';

type Thresholds = Pick<MetricDefinition, 'goodIs' | 'positiveFrom' | 'negativeTo'>;

/** Which group an answer falls into. Where low is good the thresholds are read from the other end. */
export function groupOf(metric: Thresholds, answer: number): 'low' | 'middle' | 'high' {
  const isHighGood = metric.goodIs === 'high';
  const { positiveFrom, negativeTo } = metric;
  if (positiveFrom !== null && (isHighGood ? answer >= positiveFrom : answer <= positiveFrom)) return 'high';
  if (negativeTo !== null && (isHighGood ? answer <= negativeTo : answer >= negativeTo)) return 'low';
  return 'middle';
}
