import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeFile } from 'atomically';
import { z } from 'zod/mini';
import type { RecentMap } from '../../shared/bridge/contract.ts';

const recentSchema = z.object({
  path: z.string(),
  title: z.string(),
  openedAt: z.string(),
  preview: z.nullable(z.string()),
});
type Recent = z.infer<typeof recentSchema>;

/** The maps of this machine, newest first. The window knows each by a token that says nothing about the path. */
export interface RecentMaps {
  list(): Promise<RecentMap[]>;
  pathOf(token: string): string | null;
  remember(recent: Recent): Promise<void>;
}

const most = 24;

export async function createRecentMaps(folder: string): Promise<RecentMaps> {
  const file = join(folder, 'recent-maps.json');
  let recents = await readRecents(file);
  let written: Promise<unknown> = Promise.resolve();
  function write(newer: Recent[]): Promise<void> {
    recents = newer.slice(0, most);
    const text = JSON.stringify(recents);
    // A list of recents that cannot be written is no reason to stop anybody.
    written = written.then(() => writeFile(file, text)).catch(() => {});
    return written.then(() => {});
  }
  return {
    list: () => Promise.all(recents.map(forWindow)),
    pathOf: (token) => recents.find(({ path }) => tokenOf(path) === token)?.path ?? null,
    remember(recent) {
      const known = recents.find(({ path }) => path === recent.path);
      const newest = { ...recent, preview: recent.preview ?? known?.preview ?? null };
      return write([newest, ...recents.filter(({ path }) => path !== recent.path)]);
    },
  };
}

const tokenOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);

async function forWindow({ path, title, openedAt, preview }: Recent): Promise<RecentMap> {
  const isMissing = await access(path).then(
    () => false,
    () => true,
  );
  return { token: tokenOf(path), title, fileName: basename(path), openedAt, preview, isMissing };
}

async function readRecents(file: string): Promise<Recent[]> {
  try {
    return z.array(recentSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // None yet, or damaged: it fills again by itself.
    return [];
  }
}
