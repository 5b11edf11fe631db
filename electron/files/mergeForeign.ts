import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { bringParts } from './bringParts.ts';
import { hashOfFile } from './hash.ts';
import { type KeptState, tell, touch } from './keptState.ts';
import { hasAll, updateFrom } from './mergeFile.ts';
import { type ReadMap, readContainer } from './readContainer.ts';
import { watchFile } from './watchMap.ts';

/** Takes in what another program, or a synced folder, wrote since we last looked; a problem when that cannot be. */
export async function mergeForeign(kept: KeptState, path: string): Promise<BridgeProblem | null> {
  const hash = await hashOfFile(path);
  if (hash === null || kept.inFile === null || hash === kept.inFile.hash) return null;
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
  live.receive(update, 'file');
  kept.inFile = { state: update, hash };
  await bringParts(aside, start.folder, before.journey, live.snapshot());
  if (Buffer.compare(before.state, live.state()) === 0) return null;
  await kept.journal.append(update);
  kept.around.onMerged(start.key, update);
  return null;
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
