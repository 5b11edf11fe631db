import type { Reading } from '../../shared/experience/baseline.ts';
import type { Segment } from '../../shared/journey/figure.ts';
import type { Language } from '../../shared/text/language.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import type { Words } from '../../shared/text/words.ts';

/** `State CA, Age 18–34`; everybody where nobody is left out. */
export const peopleWords = (segment: Segment, words: Words): string =>
  Object.entries(segment)
    .map(([column, value]) => `${column} ${value}`)
    .join(', ') || words('overlay.compare.everyone');

export const whenWords = (period: string, words: Words, language: Language): string =>
  period === '' ? words('overlay.compare.whole') : periodWords(period, language);

/** A baseline in words, as far as it differs from what is shown. */
export const baselineWords = (baseline: Reading, shown: Reading, words: Words, language: Language): string =>
  [
    ...(peopleWords(baseline.segment, words) === peopleWords(shown.segment, words)
      ? []
      : [peopleWords(baseline.segment, words)]),
    ...(baseline.period === shown.period ? [] : [whenWords(baseline.period, words, language)]),
  ].join(', ');
