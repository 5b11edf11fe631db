import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import type { Reading } from '../../../shared/journey/recipe.ts';
import { delimiters, quoteOf, recordsIn } from '../csvText.ts';
import { readBytes, textKindOf } from '../fileBytes.ts';
import { decode } from '../rewrite.ts';
import type { Way } from '../ways.ts';
import { headerRowOf } from './headerRow.ts';

/** Lines above the header of a CSV: a title, the filter of the report, the date it was made. */
export interface AboveHeader {
  records: number;
  /** Blank ones included. */
  lines: number;
  /** Letters to leave out. */
  letters: number;
  reading: Reading;
}

/** Null where the first line is the header, as nearly always. Blank lines in front of it are no header either. */
export async function linesAboveHeader(file: string, chosen: Reading | null): Promise<AboveHeader | null> {
  const bytes = await readBytes(file);
  const kind = bytes.ok ? textKindOf(bytes.value, chosen?.encoding ?? null) : bytes;
  // What is no text is refused by its reader, in its own words.
  if (!bytes.ok || !kind.ok) return null;
  const text = decode(bytes.value.head, kind.value.encoding).replace(/\0/g, '').slice(0, 300_000);
  const delimiter = chosen?.delimiter ?? commonest(text);
  const quote = chosen?.quote ?? quoteOf(text, delimiter);
  const titles = () => titlesIn(recordsIn(text, delimiter, quote, 60).records);
  const records = chosen ? (chosen.headerRow ?? 0) : titles();
  const { end } = recordsIn(text, delimiter, quote, records);
  const letters = end + blankLines(text.slice(end));
  if (letters === 0) return null;
  const reading: Reading = { encoding: kind.value.encoding, delimiter, quote, decimal: chosen?.decimal ?? '.' };
  const lines = text.slice(0, letters).match(/\r\n|\n|\r/g)?.length ?? 0;
  return { records, lines, letters, reading };
}

const blankLines = (text: string): number => /^(?:\ufeff?[ \t]*(?:\r\n|\n|\r))*/.exec(text)?.[0].length ?? 0;

/** Only what is far narrower than the table can be a title: a wrong guess would lose a header. */
function titlesIn(records: readonly string[][]): number {
  const at = headerRowOf(records);
  const width = records[at]?.length ?? 0;
  const isTitle = (record: readonly string[]) => record.filter((cell) => cell.trim() !== '').length <= width / 2;
  return width >= 3 && records.length > at + 1 && records.slice(0, at).every(isTitle) ? at : 0;
}

/** The delimiter that gives most lines one and the same width. */
function commonest(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>();
    for (const { length } of recordsIn(text, delimiter, '"', 60).records)
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** A copy in UTF-8 that begins with the header. */
export async function copyBelow(file: string, above: AboveHeader, to: string, way: Way): Promise<void> {
  let left = above.letters;
  const { size } = await stat(file);
  const from = createReadStream(file);
  const skip = new Transform({
    decodeStrings: false,
    transform(chunk: string, _encoding, done) {
      if (!way.signal.aborted) way.tell(from.bytesRead / size, 0);
      const text = chunk.replace(/\0/g, '');
      const kept = text.slice(Math.min(left, text.length));
      left = Math.max(0, left - text.length);
      done(null, kept === '' ? null : Buffer.from(kept, 'utf8'));
    },
  });
  const decoded = iconv.decodeStream(above.reading.encoding, { stripBOM: false });
  await pipeline(from, decoded, skip, createWriteStream(to, { mode: 0o600 }), { signal: way.signal });
}
