import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { fileProblem } from './fileProblem.ts';
import { hashOfFile } from './hash.ts';
import type { KeptMapStart } from './keptMapStart.ts';
import { newMapKey } from './mapFolder.ts';
import { readContainer } from './readContainer.ts';

/** Where the private folders of open maps lie. */
export const foldersOf = (userData: string): string => join(userData, 'maps');

/** Reads a map from its file into a private folder of its own. */
export const openMap = (path: string, maps: string): Promise<Result<KeptMapStart, BridgeProblem>> =>
  intoFolder(maps, async (key, folder) => {
    const hash = await hashOfFile(path);
    const read = await readContainer(path, folder);
    if (!read.ok) return failed({ ...read.problem });
    const { state, document, warnings, preview } = read.value;
    const inFile = hash === null ? null : { state, hash };
    return ok({
      ...blankStart,
      key,
      folder,
      state,
      document,
      preview,
      path,
      inFile,
      warnings: warnings.map((warning) => ({ ...warning })),
    });
  });

/** A copy of a shipped map: a draft, so that the shipped file is never written. */
export const openCopy = (path: string, maps: string): Promise<Result<KeptMapStart, BridgeProblem>> =>
  intoFolder(maps, async (key, folder) => {
    const read = await readContainer(path, folder);
    return read.ok
      ? ok({ ...blankStart, key, folder, state: read.value.state, document: read.value.document })
      : failed({ ...read.problem });
  });

export const openNew = (state: Uint8Array, maps: string): Promise<Result<KeptMapStart, BridgeProblem>> =>
  intoFolder(maps, async (key, folder) => ok({ ...blankStart, key, folder, state }));

const blankStart = { path: null, inFile: null, isRecovered: false, isUnsaved: false, warnings: [], preview: null };

/** A map that does not open leaves nothing behind. */
async function intoFolder(
  maps: string,
  open: (key: string, folder: string) => Promise<Result<KeptMapStart, BridgeProblem>>,
): Promise<Result<KeptMapStart, BridgeProblem>> {
  const key = newMapKey();
  const folder = join(maps, key);
  try {
    await mkdir(folder, { recursive: true });
    const opened = await open(key, folder);
    if (!opened.ok) await rm(folder, { recursive: true, force: true });
    return opened;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return failed(fileProblem(error));
  }
}
