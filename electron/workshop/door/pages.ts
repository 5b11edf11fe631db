import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Page {
  readonly type: string;
  readonly body: Buffer;
  /** Null where packing gains nothing. */
  readonly packed: Buffer | null;
  /** Its name changes with its contents, so a browser may keep it for good. */
  readonly isForGood: boolean;
}

/** Path as a browser asks for it → what it gets. What is not in here does not exist, whatever lies on the disk. */
export type Pages = ReadonlyMap<string, Page>;

/** Reads the guests' page with all that belongs to it, once; no request ever reaches the disk. */
export async function loadPages(folder: string): Promise<Pages> {
  const pages = new Map<string, Page>();
  for (const file of await filesIn(folder)) {
    const type = types[extname(file)];
    if (!type) continue;
    const path = `/${file.split(sep).join('/')}`;
    const page = await loadPage(join(folder, file), type, /-[\w-]{8}\.\w+$/.test(file));
    pages.set(path === '/index.html' ? '/' : path, page);
  }
  return pages;
}

async function loadPage(path: string, type: string, isForGood: boolean): Promise<Page> {
  const body = await readFile(path);
  const packed = await promisify(gzip)(body, { level: 9 });
  return { type, body, packed: packed.length < body.length * 0.95 ? packed : null, isForGood };
}

async function filesIn(folder: string, under = ''): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries.map((entry) => {
      const path = join(under, entry.name);
      return entry.isDirectory() ? filesIn(folder, path) : entry.isFile() ? [path] : [];
    }),
  );
  return files.flat();
}
