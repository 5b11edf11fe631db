import { isLowerBetter, type Pointing } from '../experience/isLowerBetter.ts';
import type { Metric } from '../journey/metric.ts';

export type Tone = 'bad-2' | 'bad-1' | 'even' | 'good-1' | 'good-2';

type Scaled = Pick<Metric, 'formula' | 'scaleMin' | 'scaleMax'>;

/** The ends of the scale that a figure stands on; null for counts and minutes, which have no end. */
export function figureRange(metric: Scaled): { min: number; max: number } | null {
  if (metric.formula === 'nps' || metric.formula === 'net') return { min: -100, max: 100 };
  if (metric.formula === 'share' || metric.formula === 'top') return { min: 0, max: 100 };
  if (metric.formula === 'count' || metric.formula === 'sum' || metric.scaleMin === null || metric.scaleMax === null)
    return null;
  return metric.scaleMax > metric.scaleMin ? { min: metric.scaleMin, max: metric.scaleMax } : null;
}

/** The figure on 0–100, 100 being best: for drawing only, the native value is always printed. */
export function normalised(value: number, metric: Pointing): number | null {
  const range = figureRange(metric);
  if (!range) return null;
  const share = Math.min(1, Math.max(0, (value - range.min) / (range.max - range.min)));
  return 100 * (isLowerBetter(metric) ? 1 - share : share);
}

const tones: readonly Tone[] = ['bad-2', 'bad-1', 'even', 'good-1', 'good-2'];

/** Which of the ramp's five steps a figure has; null where its scale is not known. */
export function toneOf(value: number, metric: Pointing): Tone | null {
  const share = normalised(value, metric);
  return share === null ? null : (tones[Math.min(4, Math.floor(share / 20))] ?? null);
}
