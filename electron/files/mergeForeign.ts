import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { hashOfFile } from './hash.ts';
import { type KeptState, tell, touch } from './keptState.ts';
import { rowsIn } from './mapData.ts';
import { assetPath, namesIn, rowsPath } from './mapFolder.ts';
import { hasAll, updateFrom } from './mergeFile.ts';
import { type ReadMap, readContainer } from './readContainer.ts';
import { watchFile } from './watchMap.ts';

/** Takes in what another program, or a synced folder, wrote since we last looked; a problem when that cannot be. */
export async function mergeForeign(kept: KeptState, path: string): Promise<BridgeProblem | null> {
  const hash = await hashOfFile(path);
  if (hash === null || kept.inFile === null || hash === kept.inFile.hash) return null;
  // Their pictures and rows come aside first: a damaged or older one must not take the place of ours.
  const aside = join(kept.start.folder, 'theirs');
  try {
    const read = await readContainer(path, aside);
    // A file torn by a sync in progress is kept as backup by the save that follows, and ours is whole.
    if (!read.ok) return read.problem.kind === 'map-too-new' ? { ...read.problem } : null;
    return await takeIn(kept, read.value, hash, aside);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function takeIn(kept: KeptState, theirs: ReadMap, hash: string, aside: string): Promise<BridgeProblem | null> {
  const { live, start } = kept;
  const before = { state: live.state(), journey: live.snapshot() };
  const update = updateFrom(theirs, kept.inFile?.state ?? theirs.state, before.state);
  if (!update) return { kind: 'file-replaced' };
  await bringPictures(aside, start.folder);
  live.receive(update, 'file');
  kept.inFile = { state: update, hash };
  await bringRows(aside, start.folder, before.journey, live.snapshot());
  if (Buffer.compare(before.state, live.state()) === 0) return null;
  await kept.journal.append(update);
  kept.around.onMerged(start.key, update);
  return null;
}

/** The bytes of a picture give it its name, so those that are here already are the same. */
async function bringPictures(from: string, to: string): Promise<void> {
  const here = new Set(await namesIn(to, 'assets'));
  for (const id of await namesIn(from, 'assets'))
    if (!here.has(id)) await bring(assetPath(from, id), assetPath(to, id));
}

/** Rows belong to the import that they came with: theirs replace ours only where their import did. */
async function bringRows(from: string, to: string, before: JourneyMap, after: JourneyMap): Promise<void> {
  const ours = rowsIn(to);
  const importOf = (map: JourneyMap, id: string) => `${map.sources[id]?.importedAt} ${map.sources[id]?.sha256}`;
  for (const id of await rowsIn(from).list())
    if ((await ours.pathOf(id)) === null || importOf(before, id) !== importOf(after, id))
      await bring(rowsPath(from, id), rowsPath(to, id));
}

async function bring(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Looks at the file whenever the folder says that it may have changed. */
export function followFile(kept: KeptState): void {
  kept.watch?.close();
  kept.watch = kept.path === null ? null : watchFile(kept.path, () => kept.inTurn(() => lookAtFile(kept)));
}

async function lookAtFile(kept: KeptState): Promise<void> {
  const { path, inFile: before } = kept;
  if (path === null || kept.isClosed) return;
  const conflict = await mergeForeign(kept, path);
  if (conflict) tell(kept, { kind: 'failed', problem: conflict });
  // What they do not have yet goes into their file, so that both copies end alike. Written back without need, two
  // open copies would answer each other for ever.
  else if (kept.inFile && kept.inFile !== before && !hasAll(kept.inFile.state, kept.live.state())) touch(kept);
}
