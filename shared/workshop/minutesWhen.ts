import type { Language } from '../text/language.ts';
import { localeOf } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import type { Minutes } from './minutesSchema.ts';

/** Day and hours of a workshop, where its host was. */
export function whenOf({ startedAt, endedAt }: Minutes, words: Words, language: Language): string {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' });
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' });
  return words('minutes.when', { day: day.format(startedAt), from: time.format(startedAt), to: time.format(endedAt) });
}
