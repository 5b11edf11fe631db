import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { matchNames } from '../../shared/experience/matchNames.ts';
import type { ImportOutcome, Inspection } from '../../shared/experience/survey.ts';
import type { Reading, Recipe } from '../../shared/journey/recipe.ts';
import { ok } from '../../shared/result.ts';
import type { Ducks } from './ducks.ts';
import { importSurvey } from './importSurvey.ts';
import { inspectSurvey } from './inspectSurvey.ts';
import { pairsOf } from './lookup.ts';
import { namesIn } from './namesIn.ts';
import type { EngineLimits, SurveyEngine, SurveyResult } from './surveyEngine.ts';
import type { Table } from './tables/table.ts';
import { createTables } from './tables/tables.ts';

/** What is asked about files, whatever they are: each becomes a table first, and speaks of the file afterwards. */
export interface Readers extends Pick<SurveyEngine, 'inspect' | 'names' | 'lookup' | 'importRows'> {
  interrupt(): void;
  close(): Promise<void>;
}

export function createReaders(ducks: Ducks, limits: EngineLimits): Readers {
  const tables = createTables(limits);

  async function withTable<Value>(
    file: string,
    chosen: Reading | null,
    work: (table: Table) => Promise<SurveyResult<Value>>,
  ): Promise<SurveyResult<Value>> {
    const table = await tables.tableOf(file, chosen);
    return table.ok ? work(table.value) : table;
  }

  return {
    inspect: (file, chosen) =>
      withTable(file, chosen, async (table) => {
        const found = await inspectSurvey(table.path, table.reading);
        return found.ok ? ok(await inspectionOf(file, table, found.value)) : found;
      }),
    names: (file, recipe, targets) =>
      withTable(file, recipe.reading, async (table) => {
        const names = await namesIn(ducks.forFiles, limits, table.path, inTable(recipe, table));
        return names.ok ? ok(matchNames(names.value, recipe, targets)) : names;
      }),
    lookup: (file, columns, codes) =>
      withTable(file, null, async (table) => {
        const pairs = await pairsOf(table.path, columns, codes);
        return pairs.ok ? ok({ ...pairs.value, fileName: basename(file) }) : pairs;
      }),
    importRows: (file, recipe, options) =>
      withTable(file, recipe.reading, async (table) => {
        const outcome = await importSurvey(ducks.forFiles, limits, table.path, inTable(recipe, table), options);
        return outcome.ok ? ok(await outcomeOf(file, recipe, table, outcome.value)) : outcome;
      }),
    interrupt: tables.interrupt,
    close: tables.close,
  };
}

const inTable = (recipe: Recipe, { reading }: Table): Recipe => (reading ? { ...recipe, reading } : recipe);

async function inspectionOf(file: string, table: Table, found: Inspection): Promise<Inspection> {
  if (table.path === file) return found;
  const { size } = await stat(file);
  const { encoding = found.reading.encoding, format, sheet, headerRow } = table;
  const reading: Reading = {
    ...found.reading,
    encoding,
    ...(format && { format }),
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
  };
  return {
    ...found,
    fileName: basename(file),
    bytes: size,
    reading,
    guess: found.guess && { ...found.guess, reading },
    warnings: [...table.warnings, ...found.warnings],
    sheets: table.sheets,
  };
}

/** The account is of the file: what never reached the table is left out of the figures, not of the count. */
async function outcomeOf(file: string, recipe: Recipe, table: Table, outcome: ImportOutcome): Promise<ImportOutcome> {
  if (table.path === file) return outcome;
  const { unreadable } = table;
  return {
    ...outcome,
    rows: outcome.rows + unreadable,
    leftOut: [
      ...(unreadable > 0 ? [{ reason: 'unreadable' as const, detail: '', rows: unreadable }] : []),
      ...outcome.leftOut,
    ],
    sha256: await sha256Of(file),
    recipe: { ...outcome.recipe, reading: recipe.reading },
    warnings: [...table.warnings, ...outcome.warnings],
  };
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
