import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import chardet from 'chardet';
import type { SurveyWarning } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import type { SurveyResult } from './surveyEngine.ts';

/** Pieces of a file: its beginning and, of a long one, a look into the middle and at the end. */
export interface FileBytes {
  size: number;
  head: Buffer;
  later: Buffer[];
}

const headSize = 768 * 1024;
const laterSize = 192 * 1024;

export async function readBytes(file: string): Promise<SurveyResult<FileBytes>> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => error);
  if (handle instanceof Error) return failed(problemOf(handle));
  try {
    const { size } = await handle.stat();
    const piece = async (from: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    const head = await piece(0, Math.min(size, headSize));
    const isLong = size > headSize + 2 * laterSize;
    // Even offsets keep the two bytes of a UTF-16 letter together.
    const middle = Math.floor(size / 4) * 2;
    const later = isLong ? [await piece(middle, laterSize), await piece((size - laterSize) & ~1, laterSize)] : [];
    if (!isLong && size > headSize) later.push(await piece(headSize, size - headSize));
    return size === 0 ? failed({ kind: 'survey-empty' }) : ok({ size, head, later });
  } catch (error) {
    return failed(problemOf(error as NodeJS.ErrnoException));
  } finally {
    await handle.close();
  }
}

const problemOf = (error: NodeJS.ErrnoException): { kind: string } => ({
  kind: error.code === 'ENOENT' ? 'survey-not-found' : 'survey-unreadable',
});

export interface TextKind {
  encoding: Reading['encoding'];
  /** Bytes that DuckDB would stumble over: it gets a rewritten copy. */
  needsRewriting: boolean;
  warnings: SurveyWarning[];
}

/** What kind of text the bytes are, or the refusal of what is no text. */
export function textKindOf(bytes: FileBytes, chosen: Reading['encoding'] | null): SurveyResult<TextKind> {
  const foreign = foreignKind(bytes.head);
  if (foreign) return failed({ kind: foreign });
  const encoding = chosen ?? encodingOf(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return ok({ encoding, needsRewriting: true, warnings: [] });
  const nuls = countOf(bytes.head, 0);
  if (nuls > bytes.head.length / 100 || controlsIn(bytes.head) > bytes.head.length / 50)
    return failed({ kind: 'survey-is-binary' });
  const warnings: SurveyWarning[] = nuls > 0 ? [{ kind: 'nul-bytes', count: nuls }] : [];
  if (encoding === 'windows-1252' && chosen === null) warnings.push(...unusualEncoding(bytes.head));
  return ok({ encoding, needsRewriting: encoding !== 'utf-8' || nuls > 0 || hasOddLineEnds(bytes), warnings });
}

const magics: readonly [string, string][] = [
  ['504b0304', 'survey-is-zip'],
  ['504b0506', 'survey-is-zip'],
  ['d0cf11e0', 'survey-is-workbook'],
  ['1f8b', 'survey-is-zip'],
  ['377abcaf', 'survey-is-zip'],
  ['25504446', 'survey-is-binary'],
  ['50415231', 'survey-is-binary'],
  ['89504e47', 'survey-is-binary'],
];

function foreignKind(head: Buffer): string | null {
  const start = head.subarray(0, 4).toString('hex');
  const found = magics.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
  // A workbook is a ZIP as well; saying so spares a search.
  return found === 'survey-is-zip' && head.includes('xl/') && start === '504b0304' ? 'survey-is-workbook' : found;
}

function encodingOf({ head, later }: FileBytes): Reading['encoding'] {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const evenNuls = nulsAt(head, 0);
  const oddNuls = nulsAt(head, 1);
  if (oddNuls > head.length / 8 && evenNuls < oddNuls / 10) return 'utf-16le';
  if (evenNuls > head.length / 8 && oddNuls < evenNuls / 10) return 'utf-16be';
  return [head, ...later].every((piece) => isUtf8(wholeLetters(piece))) ? 'utf-8' : 'windows-1252';
}

/** A piece is cut anywhere; half letters at its ends are no errors. */
function wholeLetters(piece: Buffer): Buffer {
  let start = 0;
  while (start < 3 && start < piece.length && ((piece[start] ?? 0) & 0xc0) === 0x80) start++;
  let end = piece.length;
  for (let back = 1; back <= 3 && back <= piece.length; back++) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      end = piece.length - back;
      break;
    }
  }
  return piece.subarray(start, end);
}

function unusualEncoding(head: Buffer): SurveyWarning[] {
  const found = chardet.detect(head.subarray(0, 64 * 1024));
  const isUsual = found === null || /^(ISO-8859-(1|2|9|15)|windows-125[0245]|UTF-8|ASCII)$/i.test(found);
  return isUsual ? [] : [{ kind: 'unusual-encoding', encoding: found }];
}

/** Lines that end in a lone CR, or now one way and now another. */
function hasOddLineEnds({ head, later }: FileBytes): boolean {
  const pieces = [head, ...later].map((piece) => piece.toString('latin1'));
  const count = (pattern: RegExp) => pieces.reduce((sum, piece) => sum + (piece.match(pattern)?.length ?? 0), 0);
  const pairs = count(/\r\n/g);
  return count(/\r(?!\n|$)/g) > 0 || (pairs > 0 && count(/(?<!\r)\n/g) > later.length);
}

function countOf(bytes: Buffer, wanted: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) count++;
  return count;
}

function nulsAt(bytes: Buffer, parity: 0 | 1): number {
  let count = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) count++;
  return count;
}

function controlsIn(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) count++;
  return count;
}
