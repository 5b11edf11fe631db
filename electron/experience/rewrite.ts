import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import type { Reading } from '../../shared/journey/recipe.ts';
import type { Way } from './ways.ts';

/**
 * Writes a copy that DuckDB reads without stumbling: UTF-8, one kind of line end, no NUL. DuckDB knows no
 * Windows-1252, and Node's own decoder gets its € wrong on some versions.
 */
export async function rewriteAsUtf8(file: string, encoding: Reading['encoding'], to: string, way: Way): Promise<void> {
  const { size } = await stat(file);
  const from = createReadStream(file);
  let endsInReturn = false;
  // Stopping is the pipeline's, which also closes the files.
  const told = (share: number) => void (way.signal.aborted || way.tell(share, 0));
  const straighten = new Transform({
    decodeStrings: false,
    transform(chunk: string, _encoding, done) {
      told(from.bytesRead / size);
      const start = endsInReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
      endsInReturn = chunk.endsWith('\r');
      done(null, Buffer.from(start.replace(/\0/g, '').replace(/\r\n?/g, '\n'), 'utf8'));
    },
  });
  const decoded = iconv.decodeStream(encoding);
  await pipeline(from, decoded, straighten, createWriteStream(to, { mode: 0o600 }), { signal: way.signal });
}

export const decode = (bytes: Buffer, encoding: Reading['encoding']): string => iconv.decode(bytes, encoding);
