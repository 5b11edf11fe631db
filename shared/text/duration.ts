/** Minutes in one of each, by how people write it in English and Spanish. */
const units: readonly [RegExp, number][] = [
  [/^(?:s|sec|secs|seg|segs|second|seconds|segundo|segundos)$/, 1 / 60],
  [/^(?:|m|min|mins|minute|minutes|minuto|minutos)$/, 1],
  [/^(?:h|hr|hrs|hour|hours|hora|horas)$/, 60],
  [/^(?:d|day|days|día|días|dia|dias)$/, 60 * 24],
  [/^(?:w|wk|wks|week|weeks|sem|semana|semanas)$/, 60 * 24 * 7],
];

const part = /(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?\s*(?:,|and|y|e)?\s*/uy;

/** "1 h 20 min", "1:20", "1,5 horas" or "80" as minutes; null for nothing written, undefined for what is no duration. */
export function minutesFrom(written: string): number | null | undefined {
  const text = written.trim().toLowerCase();
  if (text === '') return null;
  const [, hours, minutes] = /^(\d+):([0-5]\d)(?:\s*h)?$/.exec(text) ?? [];
  if (hours !== undefined && minutes !== undefined) return within(Number(hours) * 60 + Number(minutes));
  let sum = 0;
  let last = 0;
  for (let at = 0; at < text.length; at = part.lastIndex) {
    part.lastIndex = at;
    const [, number = '', unit = ''] = part.exec(text) ?? [];
    // "1h20": a bare number behind hours counts minutes.
    const worth = units.find(([names]) => names.test(unit))?.[1];
    if (number === '' || worth === undefined || (unit === '' && at > 0 && last !== 60)) return undefined;
    sum += Number(number.replace(',', '.')) * worth;
    last = worth;
  }
  return within(sum);
}

const within = (minutes: number): number | undefined =>
  minutes <= 10_000_000 ? Math.round(minutes * 100) / 100 : undefined;
