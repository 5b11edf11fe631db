import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { matchNames } from '../../shared/experience/matchNames.ts';
import { personalIn } from '../../shared/experience/personal.ts';
import type { ImportOutcome, Inspection, SurveyWarning } from '../../shared/experience/survey.ts';
import type { Reading, Recipe } from '../../shared/journey/recipe.ts';
import type { LeftOut } from '../../shared/journey/source.ts';
import { ok } from '../../shared/result.ts';
import type { Ducks } from './ducks.ts';
import { createFileHashes } from './fileHashes.ts';
import { importSurvey } from './importSurvey.ts';
import { hasDecimalCommas, inspectSurvey } from './inspectSurvey.ts';
import { pairsOf } from './lookup.ts';
import { namesIn } from './namesIn.ts';
import { shapedRecipe } from './shape.ts';
import type { EngineLimits, Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';
import type { Table } from './tables/table.ts';
import { createTables } from './tables/tables.ts';
import { createWays, type Means } from './ways.ts';

/** What is asked about files, whatever they are: each becomes a table first, and speaks of the file afterwards. */
export interface Readers extends Pick<SurveyEngine, 'inspect' | 'names' | 'lookup' | 'importRows'> {
  interrupt(file: string): void;
  close(): Promise<void>;
}

export function createReaders(ducks: Ducks, limits: EngineLimits, onProgress: (progress: Progress) => void): Readers {
  const ways = createWays(onProgress);
  const tables = createTables(limits);
  const hashes = createFileHashes();

  async function withTable<Value>(
    file: string,
    chosen: Reading | null,
    work: (table: Table, means: Means) => Promise<SurveyResult<Value>>,
  ): Promise<SurveyResult<Value>> {
    return ways.go(file, (way) => tables.withTable(file, chosen, way, (table) => work(table, { ...limits, way })));
  }

  const look = (file: string, chosen: Reading | null): Promise<SurveyResult<Inspection>> =>
    withTable(file, chosen, async (table) => {
      const found = await inspectSurvey(table.path, table.reading);
      hashes.begin(file);
      return found.ok ? ok(await inspectionOf(file, table, found.value)) : found;
    });

  return {
    async inspect(file, chosen) {
      const first = await look(file, chosen);
      const isAsText =
        first.ok && chosen === null && isTyped(first.value.reading) && hasDecimalCommas(first.value.sample);
      return isAsText ? look(file, { ...first.value.reading, decimal: ',' }) : first;
    },
    names: (file, recipe, targets) =>
      withTable(file, recipe.reading, async (table, means) => {
        const names = await namesIn(ducks.forFiles, means, table.path, inTable(recipe, table));
        return names.ok ? ok(matchNames(names.value, recipe, targets)) : names;
      }),
    lookup: (file, columns, codes) =>
      withTable(file, null, async (table) => {
        const pairs = await pairsOf(table.path, columns, codes);
        return pairs.ok ? ok({ ...pairs.value, fileName: basename(file) }) : pairs;
      }),
    importRows: (file, recipe, options) =>
      withTable(file, recipe.reading, async (table, means) => {
        const shapedAs = inTable(recipe, table);
        const outcome = await importSurvey(ducks.forFiles, means, table.path, shapedAs, options, table.places, () =>
          hashes.of(file),
        );
        return outcome.ok ? ok(outcomeOf(file, recipe, table, outcome.value)) : outcome;
      }),
    interrupt(file) {
      ways.stop(file);
      tables.interrupt(file);
    },
    close: tables.close,
  };
}

const isTyped = ({ format }: Reading): boolean => format !== undefined && format !== 'csv';

const inTable = (recipe: Recipe, { reading }: Table): Recipe => shapedRecipe(reading ? { ...recipe, reading } : recipe);

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
function outcomeOf(file: string, recipe: Recipe, table: Table, outcome: ImportOutcome): ImportOutcome {
  const kept = { ...recipe, matches: outcome.recipe.matches };
  const discreet = recipe.personal === 'keep' ? outcome : { ...outcome, leftOut: withoutPersons(outcome.leftOut) };
  // A line of a wide file that cannot be read is a line of as many answers as there are touchpoints.
  const perLine = recipe.wide?.columns.length ?? 1;
  const accounted = perLine === 1 ? discreet : withWholeLines(discreet, perLine);
  if (table.path === file) return { ...accounted, recipe: kept };
  const unreadable = table.unreadable * perLine;
  return {
    ...accounted,
    rows: accounted.rows + unreadable,
    leftOut: [
      ...(unreadable > 0 ? [{ reason: 'unreadable' as const, detail: '', rows: unreadable }] : []),
      ...accounted.leftOut,
    ],
    recipe: kept,
    warnings: [...table.warnings, ...outcome.warnings.map((warning) => inFile(warning, table))],
  };
}

/** Below a title, the rows of the table are not those of the file. */
const inFile = (warning: SurveyWarning, { places }: Table): SurveyWarning =>
  typeof warning['row'] === 'number' ? { ...warning, row: warning['row'] + places.first - 2 } : warning;

/** A comment taken for a score is refused word for word: what tells of persons in it does not go into the map. */
function withoutPersons(leftOut: readonly LeftOut[]): LeftOut[] {
  const told = leftOut.filter(({ reason, detail }) => reason === 'unmatched' || personalIn(detail).size === 0);
  const hushed = new Map<LeftOut['reason'], LeftOut>();
  for (const { reason, rows } of leftOut.filter((left) => !told.includes(left)))
    hushed.set(reason, { reason, detail: '…', rows: rows + (hushed.get(reason)?.rows ?? 0) });
  return [...told, ...hushed.values()];
}

function withWholeLines(outcome: ImportOutcome, perLine: number): ImportOutcome {
  const more = (left: { reason: string; rows: number }) =>
    left.reason === 'unreadable' ? left.rows * (perLine - 1) : 0;
  return {
    ...outcome,
    rows: outcome.rows + outcome.leftOut.reduce((sum, left) => sum + more(left), 0),
    leftOut: outcome.leftOut.map((left) => ({ ...left, rows: left.rows + more(left) })),
  };
}
