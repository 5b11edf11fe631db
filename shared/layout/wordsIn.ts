import type { Language } from '../text/language.ts';
import { createWords, type Words } from '../text/words.ts';

const spoken = new Map<Language, Words>();

/** The words of a language, made once: a layout asks for them card by card. */
export function wordsIn(language: Language): Words {
  const words = spoken.get(language) ?? createWords(language).t;
  spoken.set(language, words);
  return words;
}
