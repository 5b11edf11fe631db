import { createContext, useContext } from 'react';
import type { Language } from '../../shared/bridge/contract.ts';
import { createWords, type Words } from '../../shared/text/words.ts';

/** The words of the window in the language a person chose; a change renders everything anew, without a restart. */
export interface Spoken {
  readonly words: Words;
  readonly language: Language;
}

export const spokenIn = (language: Language): Spoken => ({ words: createWords(language).t, language });

export const WordsContext = createContext<Spoken>(spokenIn('en'));

/** `const { words, language } = useWords()` */
export const useWords = (): Spoken => useContext(WordsContext);
