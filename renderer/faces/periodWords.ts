import type { Language } from '../../shared/bridge/contract.ts';
import { localeOf } from '../../shared/text/locale.ts';

/** `2025` stays, `2025-Q1` becomes "Q1 2025" or "T1 2025", `2025-03` "Mar 2025". */
export function periodWords(period: string, language: Language): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return language === 'es' ? `T${part.slice(1)} ${year}` : `${part} ${year}`;
  const month = new Date(Date.UTC(Number(year), Number(part) - 1, 1));
  if (Number.isNaN(month.getTime())) return period;
  return month.toLocaleDateString(localeOf(language), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
