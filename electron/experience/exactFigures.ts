import { periodNumber } from '../../shared/experience/dates.ts';
import type { Exact } from '../../shared/experience/tally.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Cell, Duck } from './duck.ts';
import type { Group } from './figures.ts';
import { cutsIn, mediansSql } from './medians.ts';
import { counts, judgedRows, segmentNames, tidy } from './surveySql.ts';
import { apart, taggedNames } from './tags.ts';
import { periodSql } from './tallySql.ts';

/**
 * Figures that no sum gives: a median needs the values, and customers who come twice are one customer. The values are
 * counted as finely as anybody asks, and each coarser question sorts or merges them anew, which DuckDB does on disk
 * where memory ends.
 */
export const needsValues = ({ measure: { formula } }: Recipe): boolean =>
  formula === 'median' || formula === 'customers';

/**
 * Every value of used rows, by touchpoint, period and segments. Those stand in a small table of their own, and by each
 * value only its number in it: of millions of customers, two numbers each are sorted and not a row of words.
 */
export async function countValues(
  duck: Duck,
  source: string,
  columns: readonly string[],
  recipe: Recipe,
): Promise<void> {
  const segments = segmentNames(recipe);
  const keys = ['id', 'period', ...segments];
  await duck.run('DROP TABLE IF EXISTS rejects; DROP TABLE IF EXISTS reject_scans');
  await duck.run(`CREATE OR REPLACE TEMP TABLE grains AS SELECT (row_number() OVER ())::INTEGER AS grain, *
    FROM (SELECT DISTINCT ${keys.join(', ')} FROM placed WHERE reason IS NULL AND id IS NOT NULL)`);
  const held = ['m.id', `${periodSql(recipe)} AS period`, ...segments.map((name) => `${tidy(name)} AS ${name}`)];
  const same = keys.map((key) => `r.${key} IS NOT DISTINCT FROM g.${key}`).join(' AND ');
  const isCustomers = recipe.measure.formula === 'customers';
  await duck.run(`CREATE OR REPLACE TEMP TABLE spread AS SELECT g.grain, r.value${isCustomers ? '' : ', count(*) AS n'} FROM (
      SELECT ${held.join(', ')}, ${valueIn(recipe)} AS value
      FROM (${judgedRows(source, columns, recipe)}) r JOIN matches m ON ${tidy('r.name')} = m.name WHERE ${counts}) r
    JOIN grains g ON ${same} ${isCustomers ? '' : 'GROUP BY ALL'}`);
}

/** Where the values are cut into parts, in one of which a median lies. */
export async function cutsOf(duck: Duck, { measure: { formula } }: Recipe): Promise<number[]> {
  if (formula !== 'median') return [];
  const [counted] = await duck.rows('SELECT count(*) FROM spread');
  return cutsIn(duck, 'spread', Number(counted?.[0] ?? 0));
}

/** The column of judged rows that the values are. */
export const valueColumn = ({ measure: { formula } }: Recipe): string =>
  formula === 'customers' ? 'customer' : 'score';

/**
 * Of twenty million customers the texts would be gigabytes to sort; of their 64-bit marks, two are the same once in
 * ninety thousand such files.
 */
const valueIn = (recipe: Recipe): string =>
  recipe.measure.formula === 'customers' ? 'hash(customer)' : valueColumn(recipe);

/** The same groups, each with what its values give; those of one list are all of one fineness. */
export async function withExact(
  duck: Duck,
  recipe: Recipe,
  groups: readonly Group[],
  cuts: readonly number[],
): Promise<Group[]> {
  const [first] = groups;
  if (!first) return [];
  const names = segmentNames(recipe).filter((_, at) => (recipe.segmentColumns[at] ?? '') in first.segment);
  const hasPeriod = first.period !== '';
  const tagged = taggedNames(recipe).filter((name) => names.includes(name));
  const keys = ['id', ...(hasPeriod ? ['period'] : []), ...names];
  const filled = names.map((name) => `${name} <> ''`).join(' AND ') || 'true';
  // As one number for each group: groups of millions are told apart by numbers far quicker than by words.
  await duck.run(`CREATE OR REPLACE TEMP TABLE coarse AS SELECT grain, ${keys.join(', ')},
      (dense_rank() OVER (ORDER BY ${keys.join(', ')}))::INTEGER AS place
    FROM ${apart('grains', tagged)} WHERE ${filled}`);
  const from = '(SELECT * FROM spread JOIN (SELECT grain, place FROM coarse) USING (grain))';
  const found = await exactly(duck, recipe, ['place'], from, groups, cuts);
  const places = await duck.rows(`SELECT DISTINCT place, ${keys.join(', ')} FROM coarse`);
  const placeOf = new Map(places.map(([place = null, ...cells]) => [keyOf(cells), keyOf([place])]));
  return groups.map((group) => {
    const period = hasPeriod && recipe.date ? [periodNumber(group.period, recipe.date.period)] : [];
    const values = recipe.segmentColumns.filter((column) => column in group.segment);
    const place = placeOf.get(keyOf([group.id, ...period, ...values.map((column) => group.segment[column] ?? '')]));
    const exact = found.get(place ?? '');
    return exact ? { ...group, tally: { ...group.tally, exact } } : group;
  });
}

export const keyOf = (cells: readonly Cell[]): string => JSON.stringify(cells.map(String));

/** Groups of `from`, which has the keys, a value and how often it is there. */
export async function exactly(
  duck: Duck,
  recipe: Recipe,
  keys: readonly string[],
  from: string,
  groups: readonly Pick<Group, 'tally'>[],
  cuts: readonly number[],
): Promise<Map<string, Exact>> {
  const names = keys.join(', ');
  if (recipe.measure.formula !== 'median') return customersOf(duck, names, keys.length, from, sumOf(groups));
  const sizes = [...new Set(groups.map(({ tally }) => tally.weight))];
  const rows = await duck.rows(mediansSql(names, from, sizes, cuts));
  return new Map(
    rows.map((row) => {
      const [value, low, high] = row.slice(keys.length);
      const orNull = (cell: Cell | undefined) => (cell === null || cell === undefined ? null : Number(cell));
      return [keyOf(row.slice(0, keys.length)), { value: Number(value), low: orNull(low), high: orNull(high) }];
    }),
  );
}

const sumOf = (groups: readonly Pick<Group, 'tally'>[]): number =>
  groups.reduce((sum, { tally }) => sum + tally.rows, 0);

/** So many different ones are told apart at once, whatever memory there is: a table of all would not go to disk. */
const atOnce = 1_000_000;

/**
 * Of each range of their marks by itself: nobody is in two of them, so the numbers add up. Going over all of them for
 * each range takes less than putting them in order, which needs memory besides.
 */
async function customersOf(
  duck: Duck,
  keys: string,
  width: number,
  from: string,
  rows: number,
): Promise<Map<string, Exact>> {
  const found = new Map<string, Exact>();
  for (const range of ranges(Math.ceil(rows / atOnce))) {
    const counted = await duck.rows(
      `SELECT ${keys}, count(*) FROM (SELECT ${keys}, value FROM ${from} WHERE ${range} GROUP BY ALL) GROUP BY ALL`,
    );
    for (const row of counted) {
      const key = keyOf(row.slice(0, width));
      found.set(key, { value: Number(row[width]) + (found.get(key)?.value ?? 0), low: null, high: null });
    }
  }
  return found;
}

/** Conditions that part all 64-bit numbers into so many equal ranges. */
function ranges(count: number): string[] {
  if (count < 2) return ['true'];
  const step = 2n ** 64n / BigInt(count);
  return Array.from({ length: count }, (_, at) => {
    const from = `value >= ${BigInt(at) * step}::UBIGINT`;
    return at === count - 1 ? from : `${from} AND value < ${BigInt(at + 1) * step}::UBIGINT`;
  });
}
