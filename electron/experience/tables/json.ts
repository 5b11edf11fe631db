import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { SurveyWarning } from '../../../shared/experience/survey.ts';
import type { Reading } from '../../../shared/journey/recipe.ts';
import { failed, ok } from '../../../shared/result.ts';
import { type FileBytes, readBytes, textKindOf } from '../fileBytes.ts';
import { decode } from '../rewrite.ts';
import type { SurveyResult } from '../surveyEngine.ts';
import type { Way } from '../ways.ts';
import { createColumns } from './flatten.ts';
import { recordsInside } from './jsonDocument.ts';
import { createSplitter, depthOf, mostDepth } from './jsonPieces.ts';
import { csvReading, type Table } from './table.ts';
import { createCsvWriter } from './writeCsv.ts';

const mostDocument = 64 * 1024 * 1024;

/** JSON, as an array of objects or one object per line, as a table: nested objects become columns, one level deep. */
export async function jsonTable(
  file: string,
  chosen: Reading | null,
  to: string,
  way: Way,
): Promise<SurveyResult<Table>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const kind = textKindOf(bytes.value, null);
  if (!kind.ok) return kind;
  const decimal = chosen?.decimal ?? '.';
  const shape = shapeOf(bytes.value, kind.value.encoding);
  if (shape === 'document' && bytes.value.size > mostDocument)
    return failed({ kind: 'survey-json-large', limit: mostDocument / 1024 / 1024 });
  const { size } = bytes.value;
  // The file is read twice: for its columns, and for its cells.
  const pieces = (done: number) =>
    piecesOf(file, kind.value.encoding, shape, (read, records) => way.tell(done + read / size / 2, records));
  const columns = createColumns(decimal);
  const first = await forEach(pieces(0), (record) => columns.learn(record));
  if (!first.ok) return first;
  const names = columns.names();
  if (names.length === 0) return failed({ kind: first.value.count > 0 ? 'survey-json-shape' : 'survey-empty' });
  if (names.length > mostColumns)
    return failed({ kind: 'survey-too-many-columns', count: names.length, limit: mostColumns });
  const writer = createCsvWriter(to);
  await writer.write(names);
  const second = await forEach(pieces(0.5), (record) => {
    const cells = columns.cells(record);
    return cells === null ? null : writer.write(cells);
  }).finally(writer.close);
  if (!second.ok) return second;
  const { unreadable, isCut, bad } = second.value;
  const warnings: SurveyWarning[] = [...kind.value.warnings];
  if (unreadable > 0) warnings.push({ kind: 'json-unreadable', count: unreadable, first: bad[0] ?? 0 });
  if (isCut) warnings.push({ kind: 'json-cut' });
  const reading = csvReading(decimal);
  return ok({
    path: to,
    reading,
    encoding: undefined,
    format: 'json',
    sheet: undefined,
    headerRow: undefined,
    unreadable,
    places: { first: 1, skipped: bad },
    warnings,
    sheets: [],
  });
}

const mostColumns = 16_384;

type Shape = 'array' | 'lines' | 'document';

/** One value per line where the first line is whole and more follow; an object that is a whole file is searched. */
function shapeOf({ head, size }: FileBytes, encoding: Reading['encoding']): Shape {
  const text = decode(head, encoding)
    .replace(/^\ufeff/, '')
    .trimStart();
  const lineEnd = text.indexOf('\n');
  const line = lineEnd === -1 ? text : text.slice(0, lineEnd);
  const hasMore = lineEnd !== -1 && (text.slice(lineEnd).trim() !== '' || head.length < size);
  if (hasMore && depthOf(line) <= mostDepth && isWhole(line)) return 'lines';
  return text.startsWith('[') ? 'array' : 'document';
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Half a value is an answer, too: the value goes on in the next line.
    return false;
  }
}

/** Texts of single records, in the order of the file; null is a record that the file breaks off in. */
async function* piecesOf(
  file: string,
  encoding: Reading['encoding'],
  shape: Shape,
  tell: (read: number, records: number) => void,
): AsyncGenerator<string | null> {
  const from = createReadStream(file, { highWaterMark: 1024 * 1024 });
  const texts = from.pipe(iconv.decodeStream(encoding));
  try {
    if (shape === 'document') {
      let whole = '';
      for await (const text of texts) {
        whole += text;
        tell(from.bytesRead, 0);
      }
      yield* recordsInside(whole);
      return;
    }
    const splitter = createSplitter(shape);
    let records = 0;
    for await (const text of texts) {
      const found = splitter.take(String(text));
      records += found.length;
      tell(from.bytesRead, records);
      yield* found;
    }
    yield* splitter.end();
  } finally {
    from.destroy();
  }
}

interface Passed {
  count: number;
  unreadable: number;
  /** Places of records that could not be read, counted from 1. */
  bad: number[];
  isCut: boolean;
}

async function forEach(
  pieces: AsyncGenerator<string | null>,
  take: (record: unknown) => unknown,
): Promise<SurveyResult<Passed>> {
  const passed: Passed = { count: 0, unreadable: 0, bad: [], isCut: false };
  for await (const piece of pieces) {
    passed.count++;
    if (piece !== null && depthOf(piece) > mostDepth) return failed({ kind: 'survey-json-deep', limit: mostDepth });
    const record = piece === null ? undefined : parsed(piece);
    passed.isCut ||= piece === null;
    const taken = record === undefined ? null : take(record);
    if (taken === null) {
      passed.unreadable++;
      passed.bad.push(passed.count);
    } else await taken;
  }
  return ok(passed);
}

/** What is no JSON is counted by the caller, as a record that cannot be read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
