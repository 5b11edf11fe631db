import { constants } from 'node:fs';
import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSourceId } from '../../shared/file/entryNames.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { namesIn, rowsPath } from './mapFolder.ts';

/** The survey rows of one open map, as Parquet files in its private folder; saving puts them into the file. */
export interface MapRows {
  /** Null when this machine has no rows of that source. */
  pathOf(sourceId: string): Promise<string | null>;
  /** Takes a copy, in place of older rows of the same source. */
  put(sourceId: string, fromPath: string): Promise<Result<null>>;
  list(): Promise<string[]>;
}

export function rowsIn(folder: string): MapRows {
  return {
    async pathOf(sourceId) {
      if (!isSourceId(sourceId)) return null;
      const path = rowsPath(folder, sourceId);
      return (await isFile(path)) ? path : null;
    },
    async put(sourceId, fromPath) {
      if (!isSourceId(sourceId)) return failed({ kind: 'bad-source-id' });
      const path = rowsPath(folder, sourceId);
      await mkdir(dirname(path), { recursive: true });
      await copyFile(fromPath, `${path}.part`, constants.COPYFILE_FICLONE);
      await rename(`${path}.part`, path);
      return ok(null);
    },
    list: async () => (await namesIn(folder, 'data')).flatMap(sourceIdOf),
  };
}

function sourceIdOf(name: string): string[] {
  const sourceId = name.endsWith('.parquet') ? name.slice(0, -'.parquet'.length) : '';
  return isSourceId(sourceId) ? [sourceId] : [];
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
