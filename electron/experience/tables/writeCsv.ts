import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const chunkSize = 256 * 1024;

/** Writes rows of text as CSV that nothing has to be guessed about, waiting for the disk. */
export interface CsvWriter {
  write(cells: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export function createCsvWriter(path: string): CsvWriter {
  const stream = createWriteStream(path, { mode: 0o600 });
  const done = finished(stream);
  // A failure before `close` is told by `close`.
  done.catch(() => {});
  let chunk = '';

  async function flush(): Promise<void> {
    const text = chunk;
    chunk = '';
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done]);
  }

  return {
    async write(cells) {
      chunk += `${cells.map(csvCell).join(',')}\n`;
      if (chunk.length > chunkSize) await flush();
    },
    async close() {
      stream.end(chunk);
      await done;
    },
  };
}

/** A row of one empty cell would be a blank line, which is no row. */
const csvCell = (cell: string, _index: number, row: readonly string[]): string =>
  /[",\r\n]/.test(cell) || (cell === '' && row.length === 1)
    ? `"${cell.replace(/"/g, '""').replace(/\0/g, '')}"`
    : cell.replace(/\0/g, '');
