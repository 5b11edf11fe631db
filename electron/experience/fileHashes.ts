import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of files, each worked out once as long as its size and date stay the same. */
export interface FileHashes {
  /** Begins without making anybody wait: a person looks at a file before taking it in. */
  begin(file: string): void;
  of(file: string): Promise<string>;
}

/** Of so many files at most, the last ones asked for. */
const most = 8;

export function createFileHashes(): FileHashes {
  const known = new Map<string, Promise<string>>();

  async function of(file: string): Promise<string> {
    const { size, mtimeMs } = await stat(file);
    const key = `${file}|${size}|${mtimeMs}`;
    const hash = known.get(key) ?? sha256Of(file);
    known.delete(key);
    known.set(key, hash);
    for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest);
    // What failed once may have been a file in use: it is read anew next time.
    hash.catch(() => known.delete(key));
    return hash;
  }

  return {
    of,
    // Whoever needs the hash asks again, and hears then what went wrong.
    begin: (file) => void of(file).catch(() => {}),
  };
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
