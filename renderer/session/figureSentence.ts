import type { Reading } from '../../shared/experience/baseline.ts';
import type { Comparison } from '../../shared/experience/compare.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { formatChange, formatFigure, formatValue } from '../../shared/layout/formatFigure.ts';
import type { Language } from '../../shared/text/language.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { formulaWords } from './formulaWords.ts';
import { baselineWords, peopleWords, whenWords } from './readingWords.ts';

export interface Explained {
  readonly figure: Readonly<Figure>;
  readonly metric: Metric;
  readonly touchpoint: string;
  /** Name of the file, '' where none is known. */
  readonly source: string;
  readonly change: Comparison<unknown> | null;
  readonly baseline: Reading | null;
}

const fewAnswers = 30;

/** A figure in one sentence: what it is, how it is worked out, from how many, how sure, when, for whom, and from where. */
export function figureSentence(explained: Explained, words: Words, language: Language): string {
  const { figure, metric, touchpoint, source } = explained;
  const { value, low, high, n, segment, period } = figure;
  const print = (bound: number) => formatValue(bound, metric, language);
  const named = { metric: metric.name, touchpoint };
  const parts = [
    value === null
      ? words('overlay.explain.noValue', named)
      : words('overlay.explain.value', { ...named, value: formatFigure(figure, metric, language) }),
    words('overlay.explain.made', { formula: formulaWords(metric, words) }),
    answersIn(n, words, language),
    low !== null && high !== null && words('overlay.explain.interval', { low: print(low), high: print(high) }),
    n !== null && n > 0 && n < fewAnswers && words('overlay.explain.few'),
    whenWords(period, words, language),
    Object.keys(segment).length > 0 && peopleWords(segment, words),
    changeIn(explained, words, language),
    source !== '' && words('overlay.explain.source', { source }),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

const answersIn = (n: number | null, words: Words, language: Language): string =>
  n === null
    ? words('overlay.explain.nUnknown')
    : words('overlay.explain.n', { count: n, n: numberIn(language, { maximumFractionDigits: 0 }).format(n) });

function changeIn({ change, baseline, figure, metric }: Explained, words: Words, language: Language): string | null {
  if (!baseline || change?.verdict !== 'holds') return null;
  return words('overlay.explain.change', {
    change: formatChange(change.difference.value, metric, language),
    baseline: baselineWords(baseline, figure, words, language),
  });
}
