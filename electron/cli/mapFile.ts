import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Tagged } from '../../shared/result.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { fileProblem, savingProblem } from '../files/fileProblem.ts';
import { readContainer } from '../files/readContainer.ts';
import { writeContainer } from '../files/writeContainer.ts';
import { writeSafely } from '../files/writeSafely.ts';

/** A map that a command works on. Its pictures and rows lie in a folder that goes away with it. */
export interface MapFile {
  readonly live: LiveMap;
  readonly folder: string;
  readonly warnings: readonly Tagged[];
  save(path: string): Promise<Result<null>>;
  close(): Promise<void>;
}

export async function openMapFile(path: string): Promise<Result<MapFile>> {
  const folder = await mkdtemp(join(tmpdir(), 'senda-map-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const read = await readContainer(path, folder);
    if (read.ok) {
      const { state, document, preview, warnings } = read.value;
      return ok(mapFile(createLiveMap(document ?? state), folder, preview, warnings));
    }
    await close();
    return failed(read.problem);
  } catch (error) {
    await close();
    return failed(fileProblem(error));
  }
}

export async function newMapFile(state: Uint8Array): Promise<MapFile> {
  return mapFile(createLiveMap(state), await mkdtemp(join(tmpdir(), 'senda-map-')), null, []);
}

function mapFile(live: LiveMap, folder: string, preview: Buffer | null, warnings: readonly Tagged[]): MapFile {
  return {
    live,
    folder,
    warnings,
    async save(path) {
      const contents = { journey: live.snapshot(), state: live.state(), folder, preview };
      try {
        await writeSafely({ path, write: (temporary) => writeContainer(temporary, contents), backups: null });
        return ok(null);
      } catch (error) {
        return failed(savingProblem(error));
      }
    },
    async close() {
      live.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const shortName = (path: string): string => basename(path);
