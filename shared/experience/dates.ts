import type { Recipe } from '../journey/recipe.ts';

type Period = NonNullable<Recipe['date']>['period'];

/** Date formats that are tried, most telling first; a person may write any other of the same signs. */
export const dateFormats = [
  'YYYY-MM-DD',
  'YYYY-MM-DD HH:mm:ss',
  'YYYY-MM-DDTHH:mm:ss',
  'YYYY-MM-DD HH:mm',
  'YYYY/MM/DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD/MM/YYYY HH:mm',
  'MM/DD/YYYY HH:mm',
  'DD/MM/YYYY HH:mm:ss',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'DD/MM/YY',
  'MM/DD/YY',
  'YYYY-MM',
  'YYYY/MM',
  'MM/YYYY',
  'MM_YYYY',
  'MM-YYYY',
  'YYYYMMDD',
] as const;

const signs: readonly [sign: string, strptime: string, pattern: string][] = [
  ['YYYY', '%Y', '(?<year>\\d{4})'],
  ['YY', '%y', '(?<shortYear>\\d{2})'],
  ['MM', '%m', '(?<month>\\d{1,2})'],
  ['DD', '%d', '(?<day>\\d{1,2})'],
  ['HH', '%H', '(?<hour>\\d{1,2})'],
  ['mm', '%M', '\\d{2}'],
  ['ss', '%S', '\\d{2}'],
];

/** `DD/MM/YYYY` as DuckDB writes it: `%d/%m/%Y`; null when a format names no month and year. */
export function strptimeOf(format: string): string | null {
  const parts = partsOf(format);
  return parts === null ? null : parts.map(({ sign, text }) => (sign ? sign[1] : text.replace(/%/g, '%%'))).join('');
}

/** Whether a cell is a date of the format; also refuses the 31st month. */
export function fitsFormat(text: string, format: string): boolean {
  const parts = partsOf(format);
  if (!parts) return false;
  const pattern = parts.map(({ sign, text: literal }) =>
    sign ? sign[2] : literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const found = new RegExp(`^${pattern.join('')}(?:\\.\\d+)?Z?$`).exec(text.trim());
  if (!found?.groups) return false;
  const month = Number(found.groups['month'] ?? 1);
  const day = Number(found.groups['day'] ?? 1);
  const year = Number(found.groups['year'] ?? 2000);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year <= 2100;
}

function partsOf(format: string): { sign: (typeof signs)[number] | null; text: string }[] | null {
  const parts: { sign: (typeof signs)[number] | null; text: string }[] = [];
  let rest = format;
  const seen = new Set<string>();
  while (rest !== '') {
    const sign = signs.find(([name]) => rest.startsWith(name)) ?? null;
    const text = sign ? sign[0] : rest.slice(0, 1);
    if (sign && seen.has(text)) return null;
    if (sign) seen.add(text);
    parts.push({ sign, text });
    rest = rest.slice(text.length);
  }
  const isUsable = seen.has('YYYY') || seen.has('YY');
  return isUsable && !(seen.has('YYYY') && seen.has('YY')) && !(seen.has('DD') && !seen.has('MM')) ? parts : null;
}

/** Formats that fit every one of the cells; more than one means that somebody has to say. */
export const formatsFor = (cells: readonly string[]): string[] =>
  cells.length === 0 ? [] : dateFormats.filter((format) => cells.every((cell) => fitsFormat(cell, format)));

/** The finest period that a format can tell apart. */
export const finestPeriod = (format: string): Period => (format.includes('MM') ? 'month' : 'year');

/** Number of a period → its name: month 24186 is 2015-07. The engine groups by numbers, which is quicker than text. */
export function periodName(number: number, period: Period): string {
  if (period === 'year') return String(number);
  const perYear = period === 'quarter' ? 4 : 12;
  const year = Math.floor(number / perYear);
  const within = (number % perYear) + 1;
  return period === 'quarter' ? `${year}-Q${within}` : `${year}-${String(within).padStart(2, '0')}`;
}

/** The other way round; null for what is no name of such a period. */
export function periodNumber(name: string, period: Period): number | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(name);
  if (!found) return null;
  const year = Number(found[1]);
  if (period === 'year') return found[2] || found[3] ? null : year;
  if (period === 'quarter') return found[2] ? year * 4 + Number(found[2]) - 1 : null;
  const month = Number(found[3] ?? 0);
  return month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
}

/** The first day of a period and the first day after it, as ISO dates; null for what is no name of such a period. */
export function periodDays(name: string, period: Period): { from: string; before: string } | null {
  const number = periodNumber(name, period);
  if (number === null) return null;
  const months = { year: 12, quarter: 3, month: 1 }[period];
  return { from: firstDay(number * months), before: firstDay((number + 1) * months) };
}

const firstDay = (month: number): string => `${periodName(month, 'month')}-01`;
