import { createReadStream } from 'node:fs';
import type { Reading } from '../../shared/journey/recipe.ts';
import type { Way } from './ways.ts';

/**
 * Blank lines between the rows of a CSV, which DuckDB passes over without a word. Their places are counted from the
 * first line below the header, as DuckDB counts the lines that it refuses: a cell with line breaks ends no line.
 */
export async function blankLines(
  path: string,
  reading: Pick<Reading, 'delimiter' | 'quote'>,
  { signal }: Pick<Way, 'signal'>,
): Promise<number[]> {
  const chunks = () => chunksOf(path, signal);
  // Nearly every file has none, which is found out many times quicker than where they are.
  if (!(await mayHaveSome(chunks()))) return [];
  const counter = createCounter(reading);
  for await (const chunk of chunks()) counter.read(chunk);
  return counter.places;
}

async function* chunksOf(path: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    signal.throwIfAborted();
    yield chunk as Buffer;
  }
}

async function mayHaveSome(chunks: AsyncIterable<Buffer>): Promise<boolean> {
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const border = Buffer.concat([before, chunk.subarray(0, 2)]);
    if ([border, chunk].some((bytes) => bytes.includes('\n\n') || bytes.includes('\n\r\n'))) return true;
    before = chunk.subarray(-2);
  }
  return false;
}

const [newLine, carriageReturn] = [10, 13];

/** Goes through the bytes of lines: a quotation mark opens a cell only where the cell begins. */
function createCounter({ delimiter, quote }: Pick<Reading, 'delimiter' | 'quote'>) {
  const [parting, sign] = [Buffer.from(delimiter), quote.charCodeAt(0)];
  const places: number[] = [];
  let before: Buffer = Buffer.alloc(0);
  let [line, isEmpty, isWithin] = [0, true, false];
  /** Right behind the end of quotes another mark opens them again: it was a doubled one. */
  let hasJustClosed = false;

  const byteAt = (chunk: Buffer, at: number) => (at < 0 ? before[before.length + at] : chunk[at]);
  const isAfterParting = (chunk: Buffer, at: number) =>
    parting.every((byte, index) => byteAt(chunk, at - parting.length + index) === byte);

  function endLine(): void {
    // The header is the line before the first.
    if (isEmpty && line > 0) places.push(line);
    line += 1;
    isEmpty = true;
  }

  return {
    places,
    read(chunk: Buffer): void {
      for (let at = 0; at < chunk.length; at += 1) {
        if (isWithin) {
          // Comments are long: their end is found many times quicker than by looking at each byte.
          const end = chunk.indexOf(sign, at);
          if (end === -1) break;
          at = end;
          isWithin = false;
          hasJustClosed = true;
          continue;
        }
        const byte = chunk[at];
        if (byte === newLine) endLine();
        else if (byte === sign) {
          isWithin = hasJustClosed || isEmpty || isAfterParting(chunk, at);
          isEmpty = false;
        } else if (byte !== carriageReturn) isEmpty = false;
        hasJustClosed = false;
      }
      before = chunk.subarray(-parting.length);
    },
  };
}
