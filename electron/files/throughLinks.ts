import { readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The file that a path means, behind all links on the way; one of a link that leads nowhere yet is where it leads. */
export async function throughLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const target = await readlink(path).catch(() => null);
    return target === null ? path : resolve(dirname(path), target);
  }
}
