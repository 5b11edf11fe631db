import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SurveyWarning } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import { columnNames, delimiterOf, quoteOf, recordsIn } from './csvText.ts';
import { type FileBytes, readBytes, textKindOf } from './fileBytes.ts';
import { placeIn } from './leftovers.ts';
import { decode, rewriteAsUtf8 } from './rewrite.ts';
import type { SurveyResult } from './surveyEngine.ts';
import type { Way } from './ways.ts';

/** A survey file whose bytes are understood. */
export interface OpenedSurvey {
  fileName: string;
  bytes: number;
  /** `decimal` is '.' until somebody has looked at the cells. */
  reading: Reading;
  columns: string[];
  /** Records of the beginning and of two later pieces, all as wide as the header; an import does without them. */
  sample(): string[][];
  isWhole: boolean;
  needsRewriting: boolean;
  warnings: SurveyWarning[];
}

const sampleRows = 6000;
const sampleCells = 600_000;

export async function openSurvey(file: string, chosen: Reading | null): Promise<SurveyResult<OpenedSurvey>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const kind = textKindOf(bytes.value, chosen?.encoding ?? null);
  if (!kind.ok) return kind;
  const { encoding, needsRewriting, warnings } = kind.value;
  const text = decode(bytes.value.head, encoding).replace(/\0/g, '');
  if (text.trim() === '') return failed({ kind: 'survey-empty' });
  const delimiter = chosen?.delimiter ?? delimiterOf(text.slice(0, 300_000));
  const quote = chosen?.quote ?? quoteOf(text.slice(0, 300_000), delimiter);
  const reading: Reading = { encoding, delimiter, quote, decimal: chosen?.decimal ?? '.' };
  const header = recordsIn(text, delimiter, quote, 1);
  const columns = columnNames(header.records[0] ?? []);
  return ok({
    fileName: basename(file),
    bytes: bytes.value.size,
    reading,
    columns,
    sample: () => sampleOf(bytes.value, text.slice(header.end), reading, columns.length),
    isWhole: bytes.value.later.length === 0 && bytes.value.head.length === bytes.value.size,
    needsRewriting,
    warnings,
  });
}

function sampleOf({ head, later, size }: FileBytes, firstText: string, reading: Reading, width: number): string[][] {
  const limit = Math.max(20, Math.min(sampleRows, Math.floor(sampleCells / Math.max(1, width))));
  const pieces = [{ text: firstText, isCut: head.length < size }];
  for (const piece of later) {
    const text = decode(piece, reading.encoding);
    pieces.push({ text: text.slice(text.indexOf('\n') + 1), isCut: true });
  }
  return pieces.flatMap(({ text, isCut }) => {
    const { records } = recordsIn(text, reading.delimiter, reading.quote, Math.ceil(limit / pieces.length));
    const whole = isCut && records.length > 1 ? records.slice(0, -1) : records;
    return whole.filter((record) => record.length === width);
  });
}

export interface ReadableFile {
  path: string;
  close(): Promise<void>;
}

/** The file itself, or a rewritten copy of it that is removed afterwards. */
export async function readableCopy(
  file: string,
  encoding: Reading['encoding'],
  isNeeded: boolean,
  folder: string,
  way: Way,
): Promise<ReadableFile> {
  if (!isNeeded) return { path: file, close: async () => {} };
  const path = placeIn(folder, 'csv');
  const close = () => rm(path, { force: true });
  try {
    await rewriteAsUtf8(file, encoding, path, way);
    return { path, close };
  } catch (error) {
    await close();
    throw error;
  }
}
