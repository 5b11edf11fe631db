import type { Metric } from '../../shared/journey/metric.ts';

/** What the parts of a metric's answers are called. */
export const partWording = ({ kind }: Pick<Metric, 'kind'>): 'nps' | 'boxes' | 'other' =>
  kind === 'nps' || kind === 'boxes' ? kind : 'other';
