import type { Recording } from '../../shared/bridge/afterwardsRequests.ts';
import type { Language } from '../../shared/text/language.ts';
import { localeOf } from '../../shared/text/locale.ts';
import type { Words } from '../../shared/text/words.ts';

export const timeIn = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'medium' });

/** Which workshop it was. */
export function nameOfRecording(
  { startedAt, endedAt, isRunning }: Recording,
  words: Words,
  language: Language,
): string {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(startedAt);
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' });
  const from = time.format(startedAt);
  return isRunning
    ? words('replay.running', { day, from })
    : words('replay.when', { day, from, to: time.format(endedAt) });
}
