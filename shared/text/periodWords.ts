import type { Language } from './language.ts';
import { localeOf } from './locale.ts';

/** `2025` stays, `2025-Q1` becomes "Q1 2025" or "T1 2025", `2025-03` "Mar 2025", `2025-03-07` "7 Mar 2025". */
export function periodWords(period: string, language: Language): string {
  const [year = '', part, day] = period.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return language === 'es' ? `T${part.slice(1)} ${year}` : `${part} ${year}`;
  const begin = new Date(Date.UTC(Number(year), Number(part) - 1, Number(day ?? 1)));
  if (Number.isNaN(begin.getTime())) return period;
  return begin.toLocaleDateString(localeOf(language), {
    ...(day !== undefined && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
