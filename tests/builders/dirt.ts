import iconv from 'iconv-lite';
import { type Chance, chanceFrom } from './chance.ts';
import { aWorkbook } from './workbook.ts';

/** A survey with one kind of dirt in it, and what must become of its rows. */
export interface DirtyFile {
  dirt: string;
  content: string | Buffer;
  /** Answers in the file: used and left out add up to them. */
  rows: number;
  used: number;
  /** How many rows are left out for each reason that there is. */
  leftOut: Record<string, number>;
}

interface Row {
  touchpoint: string;
  nps: number;
  date: string;
}

const clean = 60;

/** Twenty files, each dirty in its own way, the same ones for the same seed. */
export async function dirtyFiles(seed: number): Promise<DirtyFile[]> {
  const chance = chanceFrom(seed);
  const rows = Array.from({ length: clean }, (_, at) => aRow(chance, at));
  return [...inCells(rows), ...inNumbers(rows), ...inLines(rows), ...inShape(rows), await inWorkbook(rows)];
}

const aRow = (chance: Chance, at: number): Row => ({
  touchpoint: ['Desk', 'App'][at % 2] ?? '',
  nps: chance.below(11),
  date: `2025-${String(1 + chance.below(9)).padStart(2, '0')}-${String(10 + chance.below(18))}`,
});

const header = 'touchpoint,nps,date';
const lineOf = ({ touchpoint, nps, date }: Row): string => [touchpoint, nps, date].join(',');
const csv = (lines: readonly string[], head = header): string => `${[head, ...lines].join('\n')}\n`;

/** Every tenth row is another one. */
const tenth = (rows: readonly Row[], change: (row: Row, nth: number) => string): string[] =>
  rows.map((row, at) => (at % 10 === 3 ? change(row, at) : lineOf(row)));

function file(
  dirt: string,
  content: DirtyFile['content'],
  leftOut: Record<string, number> = {},
  rows = clean,
): DirtyFile {
  const gone = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  return { dirt, content, rows, used: rows - gone, leftOut };
}

function inCells(rows: readonly Row[]): DirtyFile[] {
  const missing = (code: string) => tenth(rows, (row) => [row.touchpoint, code, row.date].join(','));
  return [
    file('blank scores', csv(missing('')), { 'no-score': 6 }),
    file('the code 99', csv(missing('99')), { 'missing-code': 6 }),
    file('N/A among numbers', csv(missing('N/A')), { 'missing-code': 6 }),
    file('No sabe / No contesta', csv(missing('No sabe / No contesta')), { 'missing-code': 6 }),
    file('scores off the scale', csv(tenth(rows, (row) => lineOf({ ...row, nps: 12 }))).replaceAll(',12,', ',45,'), {
      'off-scale': 6,
    }),
    file('blank touchpoints', csv(tenth(rows, (row) => lineOf({ ...row, touchpoint: '' }))), { 'no-touchpoint': 6 }),
    file('touchpoints that nobody knows', csv(tenth(rows, (row) => lineOf({ ...row, touchpoint: 'Total' }))), {
      unmatched: 6,
    }),
    file('dates that are none', csv(tenth(rows, (row) => lineOf({ ...row, date: 'yesterday' }))), { 'no-date': 6 }),
    file(
      'names in capitals with spaces',
      csv(tenth(rows, (row) => lineOf({ ...row, touchpoint: `  ${row.touchpoint.toUpperCase()} ` }))),
    ),
    file('formulas in cells', csv(tenth(rows, (row) => [row.touchpoint, '=9+1', row.date].join(','))), {
      'no-score': 6,
    }),
  ];
}

function inNumbers(rows: readonly Row[]): DirtyFile[] {
  const semicolons = (lines: readonly string[]) => csv(lines, header.replaceAll(',', ';'));
  return [
    file(
      'decimal commas',
      semicolons(rows.map(({ touchpoint, nps, date }) => [touchpoint, `${nps},0`, date].join(';'))),
    ),
    file(
      'Windows letters',
      iconv.encode(
        csv(
          rows.map((row) => `${lineOf(row)},Señor «€»`),
          `${header},note`,
        ),
        'windows-1252',
      ),
    ),
    file('UTF-16', iconv.encode(csv(rows.map(lineOf)), 'utf-16le', { addBOM: true })),
    file(
      'spaces around everything',
      csv(rows.map(({ touchpoint, nps, date }) => ` ${touchpoint} , ${nps} , ${date} `)),
    ),
  ];
}

function inLines(rows: readonly Row[]): DirtyFile[] {
  const lines = rows.map(lineOf);
  return [
    file('lines with a cell too many', csv(tenth(rows, (row) => `${lineOf(row)},more`)), { unreadable: 6 }),
    file('blank lines', csv(lines.flatMap((line, at) => (at % 7 === 0 ? ['', line] : [line])))),
    file('old Macintosh line ends', csv(lines).replaceAll('\n', '\r')),
    file('a title above the header', `Survey of the spring\n\n${csv(lines)}`),
    file(
      'line breaks in comments',
      csv(
        lines.map((line) => `${line},"first\nsecond, ""third"""`),
        `${header},comment`,
      ),
    ),
  ];
}

function inShape(rows: readonly Row[]): DirtyFile[] {
  const broken = rows.map((row, at) => (at % 10 === 3 ? JSON.stringify(row).slice(0, -4) : JSON.stringify(row)));
  return [
    file('JSON lines cut short', broken.join('\n'), { unreadable: 6 }),
    file(
      'columns of one name',
      csv(
        rows.map((row) => `${lineOf(row)},${row.nps}`),
        `${header},nps`,
      ),
    ),
  ];
}

async function inWorkbook(rows: readonly Row[]): Promise<DirtyFile> {
  const sheet = [
    ['Report'],
    [null],
    ['touchpoint', 'nps', 'date'],
    ...rows.flatMap(({ touchpoint, nps, date }, at) => [
      [touchpoint, at % 10 === 3 ? 'n/a' : nps, new Date(date)],
      ...(at % 20 === 0 ? [[null, null, null]] : []),
    ]),
  ];
  return file('a workbook with titles, gaps and words', await aWorkbook({ Cover: [['x']], Data: sheet }), {
    'missing-code': 6,
  });
}
