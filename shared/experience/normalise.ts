import type { MetricDefinition } from '../journey/metric.ts';

type Definition = Pick<MetricDefinition, 'formula' | 'scaleMin' | 'scaleMax' | 'goodIs'>;

/**
 * A figure's value on 0–100, for drawing unlike scores side by side and for nothing else: the native value is what
 * gets printed, and normalised values of different metrics are never averaged. Null where a metric has no bounds.
 */
export function normalise(value: number, metric: Definition): number | null {
  const bounds = boundsOf(metric);
  if (!bounds || bounds.max === bounds.min) return null;
  const share = (100 * (value - bounds.min)) / (bounds.max - bounds.min);
  const isTurned = metric.formula === 'mean' && metric.goodIs === 'low';
  return Math.min(100, Math.max(0, isTurned ? 100 - share : share));
}

/**
 * The ends of a figure's own scale: nets run from −100 to 100, shares from 0 to 100. They count good answers already,
 * whichever end of the answer scale is the good one; only a mean still points where its answers point.
 */
export function boundsOf(
  metric: Pick<Definition, 'formula' | 'scaleMin' | 'scaleMax'>,
): { min: number; max: number } | null {
  if (metric.formula === 'nps' || metric.formula === 'net') return { min: -100, max: 100 };
  if (metric.formula === 'share' || metric.formula === 'top') return { min: 0, max: 100 };
  if (
    metric.formula === 'count' ||
    metric.formula === 'customers' ||
    metric.scaleMin === null ||
    metric.scaleMax === null
  )
    return null;
  return { min: metric.scaleMin, max: metric.scaleMax };
}
