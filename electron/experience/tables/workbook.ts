import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Sheet } from '../../../shared/experience/survey.ts';
import type { Reading } from '../../../shared/journey/recipe.ts';
import { failed, ok } from '../../../shared/result.ts';
import type { SurveyResult } from '../surveyEngine.ts';
import type { Way } from '../ways.ts';
import { headerRowOf } from './headerRow.ts';
import { csvReading, type Table } from './table.ts';
import { unpackedSize } from './unpackedSize.ts';
import { createCellCount, parsingOptions } from './workbookCells.ts';
import { createCsvWriter } from './writeCsv.ts';

/** A workbook is read whole, and takes some six times its unpacked size in memory. */
export const mostUnpacked = 160 * 1024 * 1024;
/** Shares of the time: unpacking, parsing, writing. */
const parsedFrom = 0.15;
const writtenFrom = 0.8;
const previewRows = 12;
const mostColumns = 16_384;

type Value = string | number | boolean | Date | null;
type Rows = Value[][];

/** One sheet of a workbook as a table: typed numbers and dates are written as every reader of text knows them. */
export async function workbookTable(
  file: string,
  chosen: Reading | null,
  to: string,
  way: Way,
): Promise<SurveyResult<Table>> {
  way.tell(0, 0);
  const cells = createCellCount();
  const size = await unpackedSize(file, mostUnpacked, {
    signal: way.signal,
    onShare: (share) => void (way.signal.aborted || way.tell(share * parsedFrom, 0)),
    onBytes: (entry, bytes) => cells.countIn(entry, bytes),
  });
  // Who does not want it any longer is not told that it is damaged.
  way.signal.throwIfAborted();
  if (size === 'damaged') return failed({ kind: 'survey-workbook-damaged' });
  if (size > mostUnpacked) return failed({ kind: 'survey-workbook-large', limit: mostUnpacked / 1024 / 1024 });
  const book = await sheetsOf(file, (parsed) => {
    way.tell(parsedFrom + (writtenFrom - parsedFrom) * Math.min(1, parsed / cells.counted()), 0);
  });
  if (!book.ok) return book;
  const sheets = book.value;
  const sheet = chosen?.sheet === undefined ? fullest(sheets) : sheets.find(({ name }) => name === chosen.sheet);
  if (!sheet && chosen?.sheet !== undefined) return failed({ kind: 'survey-sheet-missing', sheet: chosen.sheet });
  if (!sheet || sheet.rows.length === 0) return failed({ kind: 'survey-empty' });
  const headerRow = Math.min(chosen?.headerRow ?? headerRowOf(textsOf(sheet.rows)), sheet.rows.length - 1);
  const width = sheet.rows.slice(headerRow).reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  if (width > mostColumns) return failed({ kind: 'survey-too-many-columns', count: width, limit: mostColumns });
  const decimal = chosen?.decimal ?? '.';
  const skipped = await writeRows(sheet.rows.slice(headerRow), width, decimal, to, way);
  return ok({
    path: to,
    reading: csvReading(decimal),
    encoding: undefined,
    format: 'xlsx',
    sheet: sheet.name,
    headerRow,
    unreadable: 0,
    places: { first: headerRow + 2, skipped },
    warnings: sheet.rows.slice(0, headerRow).some((row) => filledWidth(row) > 0)
      ? [{ kind: 'lines-above-header', count: headerRow }]
      : [],
    sheets: sheets.map((each) => previewOf(each)),
  });
}

interface SheetRows {
  name: string;
  rows: Rows;
}

async function sheetsOf(file: string, onParsed: (cells: number) => void): Promise<SurveyResult<SheetRows[]>> {
  const { default: readXlsx } = await import('read-excel-file/node');
  try {
    const found = await readXlsx(await readFile(file), parsingOptions(onParsed));
    return ok(found.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Rows })));
  } catch {
    // Whatever the library stumbled over, it is the workbook that is not as it should be.
    return failed({ kind: 'survey-workbook-damaged' });
  }
}

const fullest = (sheets: readonly SheetRows[]): SheetRows | undefined =>
  [...sheets].sort((a, b) => cellsIn(b) - cellsIn(a))[0];

const cellsIn = ({ rows }: SheetRows): number =>
  rows.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0);

/** The places of blank rows, which are none, counted from the first below the header. */
async function writeRows(
  rows: Rows,
  width: number,
  decimal: Reading['decimal'],
  to: string,
  way: Way,
): Promise<number[]> {
  const blank: number[] = [];
  const writer = createCsvWriter(to);
  try {
    for (const [index, row] of rows.entries()) {
      if (index % rowsAtOnce === 0) {
        await setImmediate();
        way.tell(writtenFrom + (1 - writtenFrom) * (index / rows.length), index);
      }
      // The sheet goes on where somebody once formatted a cell; blank lines are no rows.
      if (index > 0 && filledWidth(row) === 0) blank.push(index);
      else await writer.write(Array.from({ length: width }, (_, at) => textOf(row[at] ?? null, decimal)));
    }
  } finally {
    await writer.close();
  }
  return blank;
}

/** Between so many rows others are heard: who stops it, too. */
const rowsAtOnce = 2000;

const filledWidth = (row: readonly Value[]): number =>
  row.reduce<number>((width, value, at) => (value === null || value === '' ? width : at + 1), 0);

const textsOf = (rows: Rows): string[][] => rows.slice(0, 60).map((row) => row.map((value) => textOf(value, '.')));

function textOf(value: Value, decimal: Reading['decimal']): string {
  if (value === null) return '';
  if (typeof value === 'number') return decimal === ',' ? String(value).replace('.', ',') : String(value);
  return value instanceof Date ? dayText(value) : String(value);
}

/** A day without a time of its own is a day. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

function previewOf({ name, rows }: SheetRows): Sheet {
  const shown = rows
    .slice(0, previewRows)
    .map((row) => row.slice(0, 6).map((value) => textOf(value, '.').slice(0, 60)));
  return { name, rows: rows.length, top: shown };
}
