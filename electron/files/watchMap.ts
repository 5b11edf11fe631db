import { type FSWatcher, realpathSync, watch } from 'node:fs';
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
  function notice(isOurs: boolean): void {
    if (!isOurs) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => {}), settledAfter);
  }
  try {
    const file = asItIs(path);
    watcher = watch(dirname(file), (_event, name) => notice(name === null || name === basename(file)));
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

/** Behind a link, and as its folder writes it: what a person typed may differ in case. */
function asItIs(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // It is gone at the moment, and may come back.
    return path;
  }
}
