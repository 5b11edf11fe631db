import { type Figure, segmentKey } from '../journey/figure.ts';
import type { Sum } from './determined.ts';

/**
 * Which figures add up to which others: the values of a segment column to everybody, the combinations to each value, the
 * periods to all time. All figures are of one touchpoint and one metric.
 */
export function sumsAmong(figures: readonly Figure[]): Sum[] {
  const sums = new Map<string, { whole: string; parts: string[] }>();
  const byKey = new Map(figures.map((figure) => [keyOf(figure.segment, figure.period), figure]));
  const columnSets = [...new Set(figures.map(({ segment }) => Object.keys(segment).sort().join('\n')))].map((set) =>
    set === '' ? [] : set.split('\n'),
  );
  for (const part of figures) {
    const columns = Object.keys(part.segment).sort();
    const wholes = columnSets
      .filter((set) => isWithin(set, columns))
      .map((set) => ({ segment: only(part.segment, set), period: part.period, along: columns.join() }));
    if (part.period !== '') wholes.push({ segment: part.segment, period: '', along: 'period' });
    for (const { segment, period, along } of wholes) {
      const whole = byKey.get(keyOf(segment, period));
      if (!whole) continue;
      const key = `${whole.id}\n${along}`;
      const sum = sums.get(key) ?? { whole: whole.id, parts: [] };
      sum.parts.push(part.id);
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}

const keyOf = (segment: Figure['segment'], period: string): string => `${segmentKey(segment)}\n${period}`;

const isWithin = (set: readonly string[], columns: readonly string[]): boolean =>
  set.length < columns.length && set.every((column) => columns.includes(column));

const only = (segment: Figure['segment'], columns: readonly string[]): Figure['segment'] =>
  Object.fromEntries(columns.map((column) => [column, segment[column] ?? '']));
