import { createContext, useContext } from 'react';
import type { Language } from '../../shared/bridge/contract.ts';
import { createWords, type Words } from '../../shared/text/words.ts';

/** The words of the window in the language a person chose; a change renders everything anew, without a restart. */
export interface Spoken {
  readonly words: Words;
  readonly language: Language;
}

export const spokenIn = (language: Language): Spoken => ({ words: remembering(createWords(language).t), language });

/** What has no gaps to be filled is looked up once: hundreds of cards and heads ask for the same few words. */
function remembering(words: Words): Words {
  const known = new Map<unknown, unknown>();
  const remembered = (...asked: Parameters<Words>) => {
    const [key] = asked;
    if (asked.length > 1 || typeof key !== 'string') return words(...asked);
    if (!known.has(key)) known.set(key, words(...asked));
    return known.get(key);
  };
  return remembered as Words;
}

export const WordsContext = createContext<Spoken>(spokenIn('en'));

/** `const { words, language } = useWords()` */
export const useWords = (): Spoken => useContext(WordsContext);
