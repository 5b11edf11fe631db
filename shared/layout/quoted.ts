import { aboutMap, type JourneyMap } from '../journey/journeyMap.ts';
import type { Language } from '../text/language.ts';

/** The marks a map's quotes wear: those of the language it is written in, or else of the one the reader chose. */
export const quotesIn = (journey: JourneyMap, reader: Language): Language =>
  languageOf(aboutMap(journey).language) ?? reader;

const languageOf = (tag: string): Language | null => {
  if (tag === '') return null;
  return /^es\b/i.test(tag) ? 'es' : 'en';
};

const opensWithMark = /^[«“”„"‘'‹]/u;

/** A quote wears quotation marks, unless its writer gave it some: « » in Spanish, “ ” in everything else. */
export function quoted(text: string, language: Language): string {
  const said = text.trim();
  if (said === '' || opensWithMark.test(said)) return said;
  return language === 'es' ? `«${said}»` : `“${said}”`;
}
