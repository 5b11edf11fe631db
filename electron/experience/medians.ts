import { medianRanks, middleRanks } from '../../shared/experience/median.ts';
import type { Duck } from './duck.ts';

/**
 * To find the value in the middle of millions, nobody needs to put them all in order. They are dealt out into parts, each
 * of higher values than the one before; how many lie in each part tells in which the middle is, and only that is put in
 * order. Wherever the parts are cut the answer is the same, so a sample is enough to cut them evenly.
 */
const mostParts = 256;
/** So many values are put in order sooner than they are dealt out. */
const undivided = 200_000;
const sampled = 65_536;

/** Where the values of `from` are cut into parts. */
export async function cutsIn(duck: Duck, from: string, rows: number): Promise<number[]> {
  if (rows <= undivided) return [];
  const shares = Array.from({ length: mostParts - 1 }, (_, at) => (at + 1) / mostParts);
  const cells = await duck.rows(
    `SELECT unnest(quantile_disc(value, [${shares.join(', ')}])) FROM (SELECT value FROM ${from} USING SAMPLE ${sampled} ROWS)`,
  );
  return [...new Set(cells.map(([cut]) => Number(cut)))].filter(Number.isFinite).sort((a, b) => a - b);
}

/** The values at the places that the size of each group calls for; `from` has the keys, a value and how often it is there. */
export function mediansSql(keys: string, from: string, sizes: readonly number[], cuts: readonly number[]): string {
  const places = sizes.map((size) => {
    const [ends, { lower, upper }] = [medianRanks(size), middleRanks(size)];
    return `(${size}, ${lower}, ${upper}, ${ends?.low ?? 'NULL'}, ${ends?.high ?? 'NULL'})`;
  });
  const at = (place: string) => `min(value) FILTER (upto >= ${place})`;
  return `WITH places (size, ${wishes.join(', ')}) AS (VALUES ${places.join(', ')}),
    ${cuts.length === 0 ? rankedWhole(keys, from) : rankedInParts(keys, from, cuts)}
    SELECT ${keys}, (${at('lower_one')} + ${at('upper_one')}) / 2, ${at('low_end')}, ${at('high_end')}
    FROM ranked GROUP BY ALL`;
}

const wishes = ['lower_one', 'upper_one', 'low_end', 'high_end'];

/** Each value with how many there are up to it. */
const rankedWhole = (keys: string, from: string): string => `
    merged AS (SELECT ${keys}, value, sum(n) AS n FROM ${from} GROUP BY ALL),
    counted AS (SELECT ${keys}, value, sum(n) OVER (PARTITION BY ${keys} ORDER BY value) AS upto,
      sum(n) OVER (PARTITION BY ${keys}) AS size FROM merged),
    ranked AS (SELECT * FROM counted JOIN places USING (size))`;

/** The same of those parts alone in which a wished-for value lies. */
function rankedInParts(keys: string, from: string, cuts: readonly number[]): string {
  const isWanted = wishes.map((wish) => `coalesce(${wish} > upto - n AND ${wish} <= upto, false)`).join(' OR ');
  return `
    dealt AS (SELECT *, ${partSql(cuts)} AS part FROM ${from}),
    counted AS (SELECT ${keys}, part, sum(n) AS n FROM dealt GROUP BY ALL),
    stacked AS (SELECT *, sum(n) OVER (PARTITION BY ${keys} ORDER BY part) AS upto,
      sum(n) OVER (PARTITION BY ${keys}) AS size FROM counted),
    wanted AS (SELECT ${keys}, part, upto - n AS below, ${wishes.join(', ')} FROM stacked JOIN places USING (size)
      WHERE ${isWanted}),
    merged AS (SELECT ${keys}, part, value, sum(n) AS n FROM dealt SEMI JOIN wanted USING (${keys}, part) GROUP BY ALL),
    ranked AS (SELECT ${keys}, value, ${wishes.join(', ')},
      below + sum(n) OVER (PARTITION BY ${keys}, part ORDER BY value) AS upto FROM merged JOIN wanted USING (${keys}, part))`;
}

/** How many cuts a value has reached, found by halving. */
function partSql(cuts: readonly number[], from = 0, to = cuts.length): string {
  if (from === to) return String(from);
  const middle = (from + to) >> 1;
  return `CASE WHEN value < ${cuts[middle]}::DOUBLE THEN ${partSql(cuts, from, middle)} ELSE ${partSql(cuts, middle + 1, to)} END`;
}
