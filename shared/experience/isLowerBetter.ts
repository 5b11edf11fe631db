import type { MetricDefinition } from '../journey/metric.ts';

/** What decides which way a figure points. */
export type Pointing = Pick<MetricDefinition, 'kind' | 'formula' | 'scaleMin' | 'scaleMax' | 'goodIs' | 'positiveFrom'>;

/**
 * Whether a lower figure is the better one. `goodIs` is said of answers: a mean points where its answers point, but a
 * share or a net counts the good answers already, at whichever end of the scale they lie, so that more of them is better.
 * Of boxes, of answers in words and of an own formula it is the share itself that is called good or bad.
 */
export const isLowerBetter = (metric: Pointing): boolean => metric.goodIs === 'low' && !countsGoodAnswers(metric);

function countsGoodAnswers({ kind, formula, scaleMin, scaleMax, positiveFrom }: Pointing): boolean {
  if (formula !== 'share' && formula !== 'top' && formula !== 'net') return false;
  if (kind === 'share') return !(positiveFrom === 1 && (scaleMin ?? 0) === 0 && (scaleMax ?? 1) === 1);
  return kind === 'csat' || kind === 'ces';
}
