import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashOfFile, sha256 } from './hash.ts';
import { throughLinks } from './throughLinks.ts';

/**
 * Puts a new version of a file in the place of the old one so that at every moment, whatever fails, a whole file is
 * there: written beside it, flushed, renamed over it. The version before is kept as the last good copy. Who may read the
 * file stays as it was, and so does a link that leads to it.
 */
export interface SafeWrite {
  readonly path: string;
  /** Writes the whole new content to the given path and waits for the disk. */
  write(temporary: string): Promise<void>;
  /** Where the version before is kept; null keeps none. */
  readonly backups: string | null;
  /** Pause between tries when another program holds the file for a moment, as virus scanners do. */
  pause?(milliseconds: number): Promise<void>;
}

export async function writeSafely({
  path: named,
  write,
  backups,
  pause = sleep,
}: SafeWrite): Promise<{ hash: string }> {
  const path = await throughLinks(named);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${Date.now().toString(36)}.part`);
  try {
    await write(temporary);
    const hash = await hashOfFile(temporary);
    if (hash === null) throw new Error('The new version was not written');
    await keepMode(path, temporary);
    if (backups !== null) await keepLastGood(named, backups);
    await putInPlace(temporary, path, pause);
    await flushFolder(dirname(path));
    return { hash };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function keepMode(from: string, to: string): Promise<void> {
  const before = process.platform === 'win32' ? null : await stat(from).catch(() => null);
  // Some drives know no permissions.
  if (before) await chmod(to, before.mode & 0o777).catch(() => {});
}

export const backupPath = (path: string, backups: string): string =>
  join(backups, `${sha256(path).slice(0, 16)}-${basename(path)}`);

async function keepLastGood(path: string, backups: string): Promise<void> {
  await mkdir(backups, { recursive: true });
  const kept = backupPath(path, backups);
  try {
    await copyFile(path, `${kept}.part`);
    await rename(`${kept}.part`, kept);
  } catch (error) {
    // The first save has no version before it.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

const waits = [10, 30, 100, 300, 600];

async function putInPlace(from: string, to: string, pause: (milliseconds: number) => Promise<void>): Promise<void> {
  for (const wait of waits) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

/** Without this a power cut may forget the rename itself; Windows knows no such thing. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Network folders may refuse; the file itself is flushed.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
