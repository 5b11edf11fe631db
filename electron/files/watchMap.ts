import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

export interface FolderWatch {
  close(): void;
}

/** Synced folders write in several steps; one look when they are done is enough. */
const settledAfter = 300;

/** Says when a file may have changed. The folder is watched, as a rename over the file ends a watch of the file. */
export function watchFile(path: string, look: () => Promise<void>): FolderWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let watcher: FSWatcher | null = null;
  function notice(name: string | null): void {
    if (name !== null && name !== basename(path)) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => {}), settledAfter);
  }
  try {
    watcher = watch(dirname(path), (_event, name) => notice(name));
    // A folder that goes away (a pulled stick) is found out by the next save.
    watcher.on('error', () => watcher?.close());
  } catch {
    // Some network folders cannot be watched: the next save still compares hashes.
  }
  return {
    close() {
      if (timer) clearTimeout(timer);
      watcher?.close();
    },
  };
}
