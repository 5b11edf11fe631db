import type { Metric } from '../../shared/journey/metric.ts';
import type { Words } from '../../shared/text/words.ts';

/** How a metric is worked out, in words: only published boxes have a top and a bottom one, counted answers are good or bad. */
export const formulaWords = ({ kind, formula }: Pick<Metric, 'kind' | 'formula'>, words: Words): string =>
  words(formula === 'net' && kind !== 'boxes' ? 'overlay.formula.netAnswers' : `overlay.formula.${formula}`);
