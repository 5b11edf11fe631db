import { rm } from 'node:fs/promises';
import type { BridgeProblem, FileState } from '../../shared/bridge/contract.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { createAutosave } from './autosave.ts';
import { createJournal } from './journal.ts';
import type { KeptMapStart, Surroundings } from './keptMapStart.ts';
import { fileNameOf, hasUnsaved, type KeptState, noteAbout, touch } from './keptState.ts';
import { type MapRows, rowsIn } from './mapData.ts';
import { journalPath } from './mapFolder.ts';
import { followFile } from './mergeForeign.ts';
import { save, saveAs, saveNow } from './saveKept.ts';
import { createTurn } from './turn.ts';

/**
 * One open map as main keeps it: the live map fed by the window, its journal, its file. Every update is in the
 * journal before the window hears back; the file follows by autosave. The window may crash, the file may change
 * behind our back, the machine may lose power: one of the three always has the words.
 */
export interface KeptMap {
  readonly key: string;
  readonly folder: string;
  readonly live: LiveMap;
  readonly rows: MapRows;
  readonly isRecovered: boolean;
  readonly warnings: BridgeProblem[];
  path(): string | null;
  fileName(): string | null;
  fileState(): FileState;
  hasUnsaved(): boolean;
  /** Takes an update of the window in; false when it is damaged. */
  take(update: Uint8Array): Promise<boolean>;
  /** Rows or pictures changed, which the map itself does not show. */
  touch(): void;
  save(): Promise<FileState>;
  saveAs(path: string): Promise<FileState>;
  /** Leaves the journal where it is when something is unsaved, unless the person said to discard it. */
  close(how?: 'keep' | 'discard'): Promise<void>;
}

export async function createKeptMap(start: KeptMapStart, around: Surroundings): Promise<KeptMap> {
  const live = createLiveMap(start.document ?? start.state);
  const kept: KeptState = {
    start,
    around,
    live,
    journal: await createJournal(journalPath(start.folder), live.state()),
    inTurn: createTurn(),
    autosave: createAutosave(async () => kept.path === null || (await save(kept)).kind === 'saved'),
    path: start.path,
    inFile: start.inFile,
    fileState: start.path && !start.isUnsaved ? { kind: 'saved', at: around.now().toISOString() } : { kind: 'unsaved' },
    edits: start.isUnsaved ? 1 : 0,
    savedEdits: 0,
    watch: null,
    preview: start.preview,
    isClosed: false,
  };
  await noteAbout(kept);
  followFile(kept);
  if (start.isUnsaved && start.path) kept.autosave.touch();
  return facade(kept);
}

function facade(kept: KeptState): KeptMap {
  const { key, folder, isRecovered, warnings } = kept.start;
  let closing: Promise<void> | null = null;
  return {
    key,
    folder,
    isRecovered,
    warnings,
    live: kept.live,
    rows: rowsIn(folder),
    path: () => kept.path,
    fileName: () => fileNameOf(kept),
    fileState: () => kept.fileState,
    hasUnsaved: () => hasUnsaved(kept),
    take: (update) => take(kept, update),
    touch: () => touch(kept),
    save: () => save(kept),
    saveAs: (path) => saveAs(kept, path),
    close(how = 'keep') {
      closing ??= close(kept, how);
      return closing;
    },
  };
}

async function take(kept: KeptState, update: Uint8Array): Promise<boolean> {
  if (!kept.live.receive(update, 'peer')) return false;
  // Counted before anybody waits: a map that is closed meanwhile must know that its file lacks this, and a journal that
  // cannot be written must not keep it from the file.
  touch(kept);
  await kept.journal.append(update);
  return true;
}

function close(kept: KeptState, how: 'keep' | 'discard'): Promise<void> {
  kept.watch?.close();
  kept.autosave.close();
  return kept.inTurn(async () => {
    if (how === 'keep' && kept.path !== null && hasUnsaved(kept)) await saveNow(kept);
    kept.isClosed = true;
    const isSafe = !hasUnsaved(kept);
    if (!isSafe && how === 'keep') await noteAbout(kept);
    await kept.journal.close();
    kept.live.close();
    if (isSafe || how === 'discard') await rm(kept.start.folder, { recursive: true, force: true });
  });
}
