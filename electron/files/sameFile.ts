import { stat } from 'node:fs/promises';

/** Whether two paths mean one file: by way of a link, or where the disk does not mind capital letters. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [mine, theirs] = await Promise.all([idOf(one), idOf(other)]);
  return mine !== null && mine === theirs;
}

async function idOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  // Some network drives number no files.
  return found && found.ino !== 0n ? `${found.dev}:${found.ino}` : null;
}
