import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A name for answers that lie outside their file for a while: a copy of them, kept rows on their way to the map, or what
 * the database spills. It says whose they are: a process that is killed cannot take them away.
 */
export const placeIn = (folder: string, what: 'csv' | 'parquet' | 'spill'): string =>
  join(folder, `senda-${process.pid}-${randomUUID()}.${what}`);

const ours = /^senda-(\d+)-[\da-f-]{36}\.(csv|parquet|spill)$/;

/** Takes away what belongs to a process that is gone: nobody's answers lie about longer than they are needed. */
export async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const process = ours.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process)))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
