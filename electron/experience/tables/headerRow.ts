import { numberFrom } from '../../../shared/experience/numbers.ts';

/**
 * Which row names the columns: titles, filter settings and blank lines often stand above it. It is the first row as wide
 * as the table whose cells are words, each another one.
 */
export function headerRowOf(rows: readonly string[][]): number {
  const widths = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const usual = usualWidth(widths);
  const found = rows.findIndex((row, at) => (widths[at] ?? 0) >= Math.max(1, usual * 0.8) && areNames(row));
  return found === -1
    ? Math.max(
        0,
        widths.findIndex((width) => width > 0),
      )
    : found;
}

/** Of all widths the commonest one; of two equally common, the greater. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}

function areNames(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const words = cells.filter((cell) => numberFrom(cell, '.') === null && !/^\d{4}-\d{2}-\d{2}/.test(cell));
  return words.length >= cells.length * 0.7 && new Set(cells).size >= cells.length * 0.9;
}
