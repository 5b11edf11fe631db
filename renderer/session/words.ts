import { createContext, useContext } from 'react';
import type { Language } from '../../shared/text/language.ts';
import { createWords, type Words } from '../../shared/text/words.ts';

/** The words of the window in the language a person chose; a change renders everything anew, without a restart. */
export interface Spoken {
  readonly words: Words;
  readonly language: Language;
}

export const spokenIn = (language: Language): Spoken => ({ words: remembering(createWords(language).t), language });

/** Hundreds of cards and heads ask for the same few words: i18next, which looks a sentence up anew each time, is asked once. */
export function remembering(words: Words): Words {
  const known = new Map<string, string>();
  const templateOf = (key: string): string => {
    const found = known.get(key) ?? String(words(key as never, { skipInterpolation: true } as never));
    known.set(key, found);
    return found;
  };
  const remembered = (...asked: Parameters<Words>) => {
    const [key, values] = asked as [unknown, Record<string, unknown>?];
    const isSimple = typeof key === 'string' && asked.length < 3 && !(values && chooses(values));
    return (isSimple ? filled(templateOf(key), values ?? {}) : null) ?? words(...asked);
  };
  return remembered as Words;
}

/** One sentence of several is meant, or something else than a gap is to be filled. */
const chooses = (values: Record<string, unknown>): boolean => 'count' in values || 'context' in values;

const gap = /\{\{(.*?)\}\}/g;

/** Null where a gap is more than a place for a value. */
function filled(template: string, values: Record<string, unknown>): string | null {
  if (template.includes('$t(')) return null;
  if (!template.includes('{{')) return template;
  let isPlain = true;
  const whole = template.replace(gap, (_, name: string) => {
    const value = values[name];
    isPlain &&= typeof value === 'string';
    return value as string;
  });
  return isPlain ? whole : null;
}

export const WordsContext = createContext<Spoken>(spokenIn('en'));

/** `const { words, language } = useWords()` */
export const useWords = (): Spoken => useContext(WordsContext);
