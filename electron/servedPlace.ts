import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The private folder of a served map: the same at each start, so that a crash leaves its journal where it is looked for. */
export interface ServedPlace {
  readonly folder: string;
  /** Nobody serves it any more; what is in it stays. */
  release(): Promise<void>;
  /** Everything is in the file. */
  leave(): Promise<void>;
}

/** Whoever serves the same file at the same time gets a folder of their own: a journal has one writer. */
export async function placeFor(maps: string, file: string): Promise<ServedPlace> {
  const name = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 24);
  for (let count = 1; ; count += 1) {
    const folder = join(maps, count === 1 ? name : `${name}-${count}`);
    const lock = `${folder}.pid`;
    if (await isServed(lock)) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(lock, String(process.pid));
    const release = () => rm(lock, { force: true });
    return {
      folder,
      release,
      async leave() {
        await rm(folder, { recursive: true, force: true });
        await release();
      },
    };
  }
}

async function isServed(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
