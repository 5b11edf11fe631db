import { calendarDays } from '../../shared/text/days.ts';
import type { Language } from '../../shared/text/language.ts';
import { localeOf } from '../../shared/text/locale.ts';

const units = [
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const day = 86_400_000;

/** "2 days ago", or "now", in the reader's language; '' for a time nobody can read. */
export function agoIn(language: Language, writtenAt: string, now: number): string {
  const past = Date.parse(writtenAt) - now;
  if (Number.isNaN(past)) return '';
  const words = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  // "yesterday" is a word of the calendar.
  if (Math.abs(past) >= day) return words.format(calendarDays(new Date(now), new Date(writtenAt)), 'day');
  for (const [unit, length] of units)
    if (Math.abs(past) >= length) return words.format(Math.trunc(past / length), unit);
  return words.format(0, 'second');
}

/** The moment itself, for whoever wants to know exactly. */
export function momentIn(language: Language, writtenAt: string): string {
  const moment = Date.parse(writtenAt);
  if (Number.isNaN(moment)) return '';
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
