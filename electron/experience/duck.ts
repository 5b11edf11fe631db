import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';
import { placeIn } from './leftovers.ts';
import type { EngineLimits } from './surveyEngine.ts';

export type Cell = string | number | bigint | boolean | null;

/** Not `import()`, which in a thread does not find its way through the archive of the installed app. */
const load = createRequire(import.meta.url);

/** One database in memory for one question. */
export interface Duck {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Cell[][]>;
  progress(): { share: number | null; rows: number };
  interrupt(): void;
  close(): void;
}

/**
 * Opens DuckDB so that it can touch the named files and nothing else: no network, no extensions, no other file, and no
 * way to loosen that from SQL. It is loaded here, when first needed: it is the slowest thing that Senda loads.
 */
export async function openDuck(
  limits: EngineLimits,
  files: readonly string[],
  order: 'any' | 'as they come' = 'any',
): Promise<Duck> {
  const { DuckDBInstance } = load('@duckdb/node-api') as typeof import('@duckdb/node-api');
  // DuckDB lets SQL read whatever lies where it spills, so that must be a folder of its own.
  const spill = placeIn(limits.temporaryFolder, 'spill');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: limits.memoryLimit,
    temp_directory: spill,
    preserve_insertion_order: String(order !== 'any'),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(`SET allowed_paths = [${files.map(text).join(', ')}]`);
  await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
  await connection.run('SET enable_external_access = false; SET lock_configuration = true');
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() as Cell[][],
    progress: () => progressOf(connection),
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      try {
        rmSync(spill, { recursive: true, force: true });
      } catch {
        // Somebody else looks into it, as virus scanners do; the next start clears what lies there.
      }
    },
  };
}

function progressOf(connection: DuckDBConnection): { share: number | null; rows: number } {
  const { percentage, rows_processed: rows } = connection.progress;
  return { share: percentage < 0 ? null : percentage / 100, rows: Number(rows) };
}

/** A text as SQL: whatever it holds, it stays one text. */
export const text = (value: string): string => `'${value.replace(/'/g, "''").replace(/\0/g, '')}'`;

/** A name as SQL. */
export const identifier = (name: string): string => `"${name.replace(/"/g, '""').replace(/\0/g, '')}"`;
