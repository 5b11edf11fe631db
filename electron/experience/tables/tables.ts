import { open, rm, stat } from 'node:fs/promises';
import type { Reading } from '../../../shared/journey/recipe.ts';
import { ok } from '../../../shared/result.ts';
import type { Duck } from '../duck.ts';
import { clearLeftovers, placeIn } from '../leftovers.ts';
import type { EngineLimits, SurveyResult } from '../surveyEngine.ts';
import type { Way } from '../ways.ts';
import { copyBelow, linesAboveHeader } from './belowTitle.ts';
import { type Format, formatOf } from './formatOf.ts';
import { jsonTable } from './json.ts';
import { createKeptCopies } from './keptCopies.ts';
import { parquetTable } from './parquet.ts';
import type { Table } from './table.ts';
import { workbookTable } from './workbook.ts';

/** Gives every survey file as a CSV; copies are kept while a person corrects the import, and then taken away. */
export interface Tables {
  /** The table stays where it is until the work with it is done, whatever others look at meanwhile. */
  withTable<Value>(
    file: string,
    chosen: Reading | null,
    way: Way,
    work: (table: Table) => Promise<SurveyResult<Value>>,
  ): Promise<SurveyResult<Value>>;
  /** What is no SQL listens to its way. */
  interrupt(file: string): void;
  close(): Promise<void>;
}

type Copied = 'xlsx' | 'json' | 'parquet' | 'title';

export function createTables(limits: EngineLimits): Tables {
  const made = new Set<string>();
  const kept = createKeptCopies((path) => made.has(path), forget);
  let working: { file: string; duck: Duck } | null = null;
  let queue: Promise<unknown> = clearLeftovers(limits.temporaryFolder);

  async function copied(file: string, chosen: Reading | null, format: Copied, way: Way) {
    way.signal.throwIfAborted();
    const to = placeIn(limits.temporaryFolder, 'csv');
    made.add(to);
    const table = await tableIn(format, file, chosen, to, way).catch(async (error: unknown) => {
      await forget(to);
      throw error;
    });
    if (!table.ok || table.value.path !== to) await forget(to);
    return table;
  }

  function tableIn(format: Copied, file: string, chosen: Reading | null, to: string, way: Way) {
    if (format === 'xlsx') return workbookTable(file, chosen, to, way);
    if (format === 'json') return jsonTable(file, chosen, to, way);
    if (format === 'title') return titledTable(file, chosen, to, way);
    return parquetTable(file, chosen, to, limits, (duck) => {
      working = duck && { file, duck };
    });
  }

  async function forget(path: string): Promise<void> {
    made.delete(path);
    await rm(path, { force: true });
  }

  return {
    async withTable(file, chosen, way, work) {
      const format = await formatIn(file);
      if (format === null || (format === 'csv' && chosen !== null && !chosen.headerRow))
        return work(asItIs(file, chosen));
      const kind = format === 'csv' || format === 'blank start' ? 'title' : format;
      const make = () => {
        // One at a time: each may need much memory.
        const table = queue.then(() => copied(file, chosen, kind, way));
        queue = table.catch(() => null);
        return table;
      };
      return kept.use(await keyOf(file, chosen), make, work);
    },
    interrupt(file) {
      if (file === working?.file) working.duck.interrupt();
    },
    async close() {
      working?.duck.interrupt();
      await queue.catch(() => null);
      kept.clear();
      for (const path of [...made]) await forget(path);
    },
  };
}

const asItIs = (path: string, reading: Reading | null): Table => ({
  path,
  reading,
  encoding: undefined,
  format: undefined,
  sheet: undefined,
  headerRow: reading?.headerRow,
  unreadable: 0,
  places: { first: (reading?.headerRow ?? 0) + 2, skipped: [] },
  warnings: [],
  sheets: [],
});

async function titledTable(file: string, chosen: Reading | null, to: string, way: Way): Promise<SurveyResult<Table>> {
  const above = await linesAboveHeader(file, chosen);
  if (above === null) return ok(asItIs(file, chosen));
  await copyBelow(file, above, to, way);
  const warnings = above.records > 0 ? [{ kind: 'lines-above-header', count: above.records }] : [];
  // The copy is UTF-8; what the file was stays in the recipe.
  const reading = chosen && { ...above.reading, encoding: 'utf-8' as const };
  return ok({
    ...asItIs(to, reading),
    encoding: above.reading.encoding,
    headerRow: above.records || undefined,
    places: { first: above.lines + 2, skipped: [] },
    warnings,
  });
}

/** Null for a file that cannot be looked at: its reader says why. */
async function formatIn(file: string): Promise<Format | 'blank start' | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const head = buffer.subarray(0, bytesRead);
    const format = formatOf(head);
    return format === 'csv' && /^(\ufeff)?[ \t]*[\r\n]/.test(head.subarray(0, 200).toString('utf8'))
      ? 'blank start'
      : format;
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

async function keyOf(file: string, chosen: Reading | null): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return JSON.stringify([
    file,
    size,
    mtimeMs,
    chosen?.sheet,
    chosen?.headerRow,
    chosen?.decimal,
    chosen?.encoding,
    chosen?.delimiter,
  ]);
}
