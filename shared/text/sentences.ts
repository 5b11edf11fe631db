import type { Words } from './words.ts';

/** A tagged problem or warning as a sentence: `problems.<kind>`, filled with the problem's other fields. */
export function sentenceFor(problem: { kind: string }, words: Words): string {
  const translate = words as unknown as (key: string, values: Record<string, unknown>) => string;
  const sentence = translate(`problems.${problem.kind}`, { ...problem });
  return sentence === `problems.${problem.kind}` ? translate('problems.unexpected', { ...problem }) : sentence;
}
