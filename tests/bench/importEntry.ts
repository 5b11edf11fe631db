import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createLocalEngine } from '../../electron/experience/localEngine.ts';
import { definitionOf } from '../../shared/experience/definition.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';

/** Both sides get the same threads and the same memory. */
export const threads = 2;
const memoryLimit = '2GB';
const touchpoints = Array.from({ length: 12 }, (_, index) => `Touchpoint ${index}`);

async function bareDuck() {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads), memory_limit: memoryLimit });
  return instance.connect();
}

/** Ten million answers, made by DuckDB itself: touchpoint, date, two segments, NPS. */
export async function generate(file: string, rows: number): Promise<void> {
  const duck = await bareDuck();
  await duck.run(`COPY (SELECT i AS answer_id, DATE '2023-01-01' + (hash(i) % 730)::INTEGER AS answered_on,
      'Touchpoint ' || (hash(i * 7) % 12) AS touchpoint, ['North', 'South', 'East', 'West'][1 + (hash(i * 3) % 4)::INTEGER] AS region,
      ['18-29', '30-44', '45-64', '65+'][1 + (hash(i * 5) % 4)::INTEGER] AS age_group, hash(i * 11) % 11 AS nps
    FROM range(${rows}) t(i)) TO '${file}' (HEADER)`);
  duck.closeSync();
}

/** The figures that Senda computes, in SQL as somebody would write it who wants them fast. */
const counted = `count(*) AS n, count(*) FILTER (nps >= 9) AS high, count(*) FILTER (nps <= 6) AS low`;
const figuresSql = (file: string) => `WITH fine AS MATERIALIZED (
    SELECT touchpoint, region, age_group, date_trunc('month', answered_on) AS month, ${counted} FROM read_csv('${file}') GROUP BY ALL)
  SELECT touchpoint, region, age_group, month, sum(n), sum(high), sum(low) FROM fine GROUP BY GROUPING SETS (
    (touchpoint), (touchpoint, region), (touchpoint, age_group), (touchpoint, region, age_group), (touchpoint, month),
    (touchpoint, region, month), (touchpoint, age_group, month), (touchpoint, region, age_group, month))`;

export async function bareImport(file: string): Promise<void> {
  const duck = await bareDuck();
  await duck.runAndReadAll(figuresSql(file));
  duck.closeSync();
}

/** A person sees the first rows before they take a file in; its hash is worked out while they look. */
const look = 3000;

export async function ourImport(file: string, folder: string): Promise<number> {
  const engine = createLocalEngine({ threads, memoryLimit, temporaryFolder: folder });
  const seen = await engine.inspect(file, null);
  if (!seen.ok) throw new Error(JSON.stringify(seen.problem));
  await new Promise((resolve) => setTimeout(resolve, look));
  const from = performance.now();
  const outcome = await engine.importRows(file, aRecipe(), { metricId: 'm', targets: targets(), rowsTo: null });
  const time = performance.now() - from;
  engine.close();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return time;
}

/** Keeps the rows, so that both sides can filter the same file. */
export async function keep(file: string, folder: string): Promise<void> {
  const engine = createLocalEngine({ threads, memoryLimit, temporaryFolder: folder });
  const rowsTo = join(folder, 'rows.parquet');
  const outcome = await engine.importRows(file, aRecipe(), { metricId: 'm', targets: targets(), rowsTo });
  engine.close();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
}

/** A person changes filters one after the other: how long one takes once the first has been answered. */
async function eachFilter(ask: (region: string, month: number) => Promise<void>): Promise<number> {
  await ask('North', 1);
  const regions = ['North', 'South', 'East', 'West'];
  const months = [3, 5, 7, 9];
  const from = performance.now();
  for (const region of regions) for (const month of months) await ask(region, month);
  return (performance.now() - from) / (regions.length * months.length);
}

export async function bareFilter(folder: string): Promise<number> {
  const duck = await bareDuck();
  const time = await eachFilter(async (region, month) => {
    const found =
      await duck.runAndReadAll(`SELECT touchpoint, count(*), count(*) FILTER (score >= 9), count(*) FILTER (score <= 6)
      FROM read_parquet('${join(folder, 'rows.parquet')}') WHERE "segment: region" = '${region}'
        AND day >= DATE '2024-0${month}-01' AND day < DATE '2024-0${month}-01' + INTERVAL 1 MONTH
      GROUP BY touchpoint ORDER BY touchpoint`);
    expectAll(found.getRowsJS().length);
  });
  duck.closeSync();
  return time;
}

export async function ourFilter(folder: string): Promise<number> {
  const engine = createLocalEngine({ threads, memoryLimit, temporaryFolder: folder });
  const time = await eachFilter(async (region, month) => {
    const question = { metricId: 'm', where: [{ column: 'region', value: region }], period: `2024-0${month}` };
    const figures = await engine.query(join(folder, 'rows.parquet'), aRecipe(), question);
    expectAll(figures.ok ? figures.value.length : 0);
  });
  engine.close();
  return time;
}

function expectAll(found: number): void {
  if (found !== touchpoints.length) throw new Error(`${found} touchpoints answered`);
}

export const targets = () => touchpoints.map((text) => ({ id: text, text }));

/** How those answers are read. */
export function aRecipe(): Recipe {
  const measure = definitionOf('nps', {});
  if (!measure.ok) throw new Error(measure.problem.kind);
  return {
    reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
    touchpointColumn: 'touchpoint',
    lookup: null,
    measure: measure.value,
    scoreColumn: 'nps',
    boxes: null,
    countColumn: null,
    date: { column: 'answered_on', format: 'YYYY-MM-DD', period: 'month' },
    segmentColumns: ['region', 'age_group'],
    commentColumn: null,
    where: [],
    missing: ['99'],
    matches: {},
  };
}
