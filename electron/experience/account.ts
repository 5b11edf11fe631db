import { periodName } from '../../shared/experience/dates.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { LeftOut } from '../../shared/journey/source.ts';
import type { Duck } from './duck.ts';

const mostDetails = 40;

/** Why rows were not used; few refused values are named, the rest of a reason is summed up. */
export async function leftOutRows(duck: Duck, unreadable: number): Promise<LeftOut[]> {
  const found = await duck.rows(`SELECT reason, detail, sum(n_rows) AS n_rows FROM (
      SELECT n_rows, CASE WHEN reason IN ('filtered', 'no-touchpoint') THEN reason WHEN id IS NULL THEN 'unmatched' ELSE reason END AS reason,
        CASE WHEN reason IN ('filtered', 'no-touchpoint') THEN '' WHEN id IS NULL THEN name ELSE detail END AS detail
      FROM placed)
    WHERE reason IS NOT NULL GROUP BY ALL ORDER BY reason, n_rows DESC, detail`);
  const leftOut: LeftOut[] = unreadable > 0 ? [{ reason: 'unreadable', detail: '', rows: unreadable }] : [];
  const rest = new Map<LeftOut['reason'], LeftOut>();
  const named = new Map<LeftOut['reason'], number>();
  for (const [reasonText, detail, rows] of found) {
    const reason = reasonText as LeftOut['reason'];
    const count = named.get(reason) ?? 0;
    named.set(reason, count + 1);
    if (count < mostDetails) leftOut.push({ reason, detail: String(detail ?? ''), rows: Number(rows) });
    else rest.set(reason, { reason, detail: '…', rows: (rest.get(reason)?.rows ?? 0) + Number(rows) });
  }
  return [...leftOut, ...rest.values()];
}

const usedRows = 'placed WHERE reason IS NULL AND id IS NOT NULL';

/** First and last day, as exactly as the format tells them. */
export async function dayNames(duck: Duck, recipe: Recipe): Promise<{ from: string; to: string }> {
  if (!recipe.date) return { from: '', to: '' };
  const { format } = recipe.date;
  const pattern = format.includes('DD') ? '%Y-%m-%d' : format.includes('MM') ? '%Y-%m' : '%Y';
  const [row] = await duck.rows(
    `SELECT strftime(min(first_day), '${pattern}'), strftime(max(last_day), '${pattern}') FROM ${usedRows}`,
  );
  return { from: String(row?.[0] ?? ''), to: String(row?.[1] ?? '') };
}

export async function periodsOf(duck: Duck, recipe: Recipe): Promise<string[]> {
  const { date } = recipe;
  if (!date) return [];
  const rows = await duck.rows(`SELECT DISTINCT period FROM ${usedRows} AND period IS NOT NULL ORDER BY period`);
  return rows.map(([period]) => periodName(Number(period), date.period));
}

/** Values of each segment column, most frequent first; rows without a value belong to no segment. */
export async function segmentValues(duck: Duck, recipe: Recipe): Promise<Record<string, string[]>> {
  const segments: Record<string, string[]> = {};
  for (const [index, column] of recipe.segmentColumns.entries()) {
    const rows = await duck.rows(
      `SELECT s${index} FROM ${usedRows} AND s${index} <> '' GROUP BY 1 ORDER BY sum(n_rows) DESC, 1`,
    );
    segments[column] = rows.map(([value]) => String(value));
  }
  return segments;
}
