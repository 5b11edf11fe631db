import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A name for a copy of answers, which says whose it is: an engine that is killed cannot take it away. */
export const copyIn = (folder: string): string => join(folder, `senda-${process.pid}-${randomUUID()}.csv`);

const ours = /^senda-(\d+)-[\da-f-]{36}\.csv$/;

/** Takes copies away whose engine is gone: nobody's answers lie about longer than they are needed. */
export async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const process = ours.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process)))
      await rm(join(folder, name), { force: true }).catch(() => {});
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
