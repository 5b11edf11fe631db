/// <reference path="./hyphen.d.ts" />
import english from 'hyphen/en-us/index.js';
import spanish from 'hyphen/es/index.js';
import { aboutMap, type JourneyMap } from '../journey/journeyMap.ts';
import type { Language } from '../text/language.ts';

/** Whose rules part words; of any other language Senda knows none. */
export type Hyphens = Language | 'other';

const rules = { en: english, es: spanish };

/** The language of the map's words: the one it says it is written in, or else of the one the reader chose. */
export function hyphensIn(journey: JourneyMap, reader: Language): Hyphens {
  const tag = aboutMap(journey).language;
  if (tag === '') return reader;
  return /^es\b/i.test(tag) ? 'es' : /^en\b/i.test(tag) ? 'en' : 'other';
}

export interface Partings {
  /** Where the language parts the word. */
  readonly good: readonly number[];
  /** Where it can be read all the same: ahead of a consonant that a vowel follows. */
  readonly fair: readonly number[];
  /** Anywhere else, but not beside its first and last letters. */
  readonly poor: readonly number[];
}

/** A word as it stands in a text: with quotation marks before it and a full stop behind. */
const wordIn = /^[^\p{L}\p{N}]*([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’]{6,})[^\p{L}\p{N}]*$/u;
const mark = '\u00ad';
/** Fewer letters at the beginning or the end of a word look lost. */
const [leastBefore, leastBehind] = [2, 3];

/**
 * Where a word may be parted by a hyphen; null for what is no word: an address, a number, and whatever is written
 * without hyphens at all.
 */
export function partings(text: string, hyphens: Hyphens): Partings | null {
  const word = wordIn.exec(text)?.[1];
  if (word === undefined || word.includes(mark)) return null;
  const start = text.indexOf(word);
  const isInside = (at: number) =>
    at >= leastBefore && at <= word.length - leastBehind && !/\p{M}/u.test(word[at] ?? '');
  const everywhere = [...word].map((_, at) => at).filter(isInside);
  const inText = (places: readonly number[]) => places.map((at) => start + at);
  return {
    good: inText(hyphens === 'other' ? [] : partedBy(word, hyphens).filter(isInside)),
    fair: inText(
      everywhere.filter((at) =>
        /^[^aeiouyàâáäãåèéêëìíîïòóôöõøùúûü'’][aeiouyàâáäãåèéêëìíîïòóôöõøùúûü]/i.test(word.slice(at)),
      ),
    ),
    poor: inText(everywhere),
  };
}

/**
 * The text with a hyphen to be wherever its language parts a word, for whoever breaks lines without knowing one. Words of
 * fewer letters than `least` stay whole.
 */
export const withPartings = (text: string, hyphens: Hyphens, least = 0): string =>
  text
    .split(/(\s+)/)
    .map((word) => {
      if (word.length < least) return word;
      const places = new Set(partings(word, hyphens)?.good);
      return word
        .split('')
        .map((letter, at) => (places.has(at) ? mark + letter : letter))
        .join('');
    })
    .join('');

function partedBy(word: string, language: Language): number[] {
  const syllables = rules[language].hyphenateSync(word, { hyphenChar: mark }).split(mark);
  let at = 0;
  return syllables.slice(0, -1).map((syllable) => {
    at += syllable.length;
    return at;
  });
}
