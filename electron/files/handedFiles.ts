import { basename } from 'node:path';
import { nanoid } from 'nanoid';

/** Files that a person chose or dropped, each behind a token: the window can name one, but not any other. */
export interface HandedFiles {
  add(path: string): { token: string; fileName: string };
  pathOf(token: string): string | null;
}

const most = 200;

export function createHandedFiles(): HandedFiles {
  const paths = new Map<string, string>();
  return {
    add(path) {
      const token = nanoid(24);
      paths.set(token, path);
      const [oldest] = paths.keys();
      if (paths.size > most && oldest !== undefined) paths.delete(oldest);
      return { token, fileName: basename(path) };
    },
    pathOf: (token) => paths.get(token) ?? null,
  };
}
