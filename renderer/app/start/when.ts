import { calendarDays } from '../../../shared/text/days.ts';
import type { Language } from '../../../shared/text/language.ts';
import { localeOf } from '../../../shared/text/locale.ts';

/** "today, 9:41", "yesterday", "Tuesday", "12 November": as one would say it, by the calendar and not by hours. */
export function whenIn(language: Language, openedAt: string, now: Date): string {
  const then = new Date(openedAt);
  if (Number.isNaN(then.getTime())) return '';
  const locale = localeOf(language);
  const daysAgo = calendarDays(then, now);
  const inWords = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
  if (daysAgo === 0) return `${inWords}, ${then.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' })}`;
  if (daysAgo === 1) return inWords;
  if (daysAgo > 1 && daysAgo < 7) return then.toLocaleDateString(locale, { weekday: 'long' });
  const isThisYear = then.getFullYear() === now.getFullYear();
  return then.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' as const }),
  });
}
