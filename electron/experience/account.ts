import type { Recipe } from '../../shared/journey/recipe.ts';
import type { LeftOut } from '../../shared/journey/source.ts';
import type { Duck } from './duck.ts';
import type { Group } from './figures.ts';

const mostDetails = 40;

/** Why rows were not used; few refused values are named, the rest of a reason is summed up. */
export async function leftOutRows(duck: Duck, unreadable: number): Promise<LeftOut[]> {
  const found =
    await duck.rows(`WITH refused AS (SELECT *, reason IN ('filtered', 'no-touchpoint', 'no-customer') AS is_plain FROM placed),
    details AS (SELECT reason, detail, sum(n_rows) AS n_rows FROM (
      SELECT reason, '' AS detail, n_rows FROM refused WHERE is_plain
      UNION ALL SELECT 'unmatched', name, n_rows FROM refused WHERE id IS NULL AND is_plain IS NOT TRUE
      UNION ALL SELECT reason, coalesce(refused, ''), n_rows FROM refused WHERE id IS NOT NULL AND NOT is_plain)
      GROUP BY ALL),
    ranked AS (SELECT *, least(row_number() OVER (PARTITION BY reason ORDER BY n_rows DESC, detail), ${mostDetails + 1}) AS place FROM details)
    SELECT reason, CASE WHEN place > ${mostDetails} THEN '…' ELSE min(detail) END, sum(n_rows) FROM ranked
    GROUP BY reason, place ORDER BY place > ${mostDetails}, reason, place`);
  const leftOut: LeftOut[] = unreadable > 0 ? [{ reason: 'unreadable', detail: '', rows: unreadable }] : [];
  for (const [reason, detail, rows] of found)
    leftOut.push({ reason: reason as LeftOut['reason'], detail: String(detail), rows: Number(rows) });
  return leftOut;
}

/** How many rows there are and count, and the first and last day of those that do, as exactly as the format tells them. */
export async function totalsOf(
  duck: Duck,
  recipe: Recipe,
): Promise<{ rows: number; rowsUsed: number; from: string; to: string }> {
  const format = recipe.date?.format ?? '';
  const pattern = format.includes('DD') ? '%Y-%m-%d' : format.includes('MM') ? '%Y-%m' : '%Y';
  const [row] = await duck.rows(`SELECT sum(n_rows), sum(n_rows) FILTER (WHERE is_used),
      strftime(min(first_day) FILTER (WHERE is_used), '${pattern}'), strftime(max(last_day) FILTER (WHERE is_used), '${pattern}')
    FROM (SELECT *, reason IS NULL AND id IS NOT NULL AS is_used FROM placed)`);
  const [rows, rowsUsed, from, to] = row ?? [];
  return { rows: Number(rows ?? 0), rowsUsed: Number(rowsUsed ?? 0), from: String(from ?? ''), to: String(to ?? '') };
}

/** Every period in which rows count, the earliest first. */
export const periodsOf = (groups: readonly Group[]): string[] =>
  [...new Set(groups.map(({ period }) => period))].filter((period) => period !== '').sort();

/** Values of each segment column, most frequent first. */
export function segmentValues(recipe: Recipe, groups: readonly Group[]): Record<string, string[]> {
  const rows = new Map(recipe.segmentColumns.map((column) => [column, new Map<string, number>()]));
  for (const { period, segment, tally } of groups) {
    const [only, ...others] = Object.entries(segment);
    if (period !== '' || !only || others.length > 0) continue;
    const ofColumn = rows.get(only[0]);
    ofColumn?.set(only[1], (ofColumn.get(only[1]) ?? 0) + tally.rows);
  }
  const byRows = ([a, n]: [string, number], [b, m]: [string, number]) => m - n || (a < b ? -1 : 1);
  return Object.fromEntries(
    [...rows].map(([column, found]) => [column, [...found].sort(byRows).map(([value]) => value)]),
  );
}
