import type { FileState } from '../../shared/bridge/contract.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { savingProblem } from './fileProblem.ts';
import { type KeptState, noteAbout, tell } from './keptState.ts';
import { followFile, mergeForeign } from './mergeForeign.ts';
import { writeContainer } from './writeContainer.ts';
import { writeSafely } from './writeSafely.ts';

/** One save at a time: a second wish waits for the first, then writes what came in between. */
export const save = (kept: KeptState): Promise<FileState> => kept.inTurn(() => saveNow(kept));

/** The same for who has the turn already. A map without a file, or one that is closed, stays as it is. */
export async function saveNow(kept: KeptState): Promise<FileState> {
  const { path } = kept;
  if (path === null || kept.isClosed) return kept.fileState;
  kept.autosave.settle();
  tell(kept, { kind: 'saving' });
  try {
    const conflict = await mergeForeign(kept, path);
    return tell(kept, conflict ? { kind: 'failed', problem: conflict } : await write(kept, path));
  } catch (error) {
    return tell(kept, { kind: 'failed', problem: savingProblem(error) });
  }
}

async function write(kept: KeptState, path: string): Promise<FileState> {
  const { start, around, live, edits } = kept;
  const state = live.state();
  const journey = live.snapshot();
  const preview = (await around.preview(start.key)) ?? kept.preview;
  const { hash } = await writeSafely({
    path,
    write: (temporary) => writeContainer(temporary, { journey, state, folder: start.folder, preview }),
    backups: around.backups,
  });
  Object.assign(kept, { preview, inFile: { state, hash }, savedEdits: edits });
  await kept.journal.restart(live.state());
  await noteAbout(kept);
  around.onSaved(path, aboutMap(journey).title, preview);
  return kept.edits === edits ? { kind: 'saved', at: around.now().toISOString() } : { kind: 'unsaved' };
}

export const saveAs = (kept: KeptState, path: string): Promise<FileState> =>
  kept.inTurn(async () => {
    const before = { path: kept.path, inFile: kept.inFile, fileState: kept.fileState };
    // The person agreed in the dialog to replace what is there: it is no conflict.
    Object.assign(kept, path === kept.path ? {} : { path, inFile: null });
    const fileState = await saveNow(kept);
    if (fileState.kind === 'failed') {
      Object.assign(kept, before);
      tell(kept, before.fileState);
      return fileState;
    }
    followFile(kept);
    return fileState;
  });
