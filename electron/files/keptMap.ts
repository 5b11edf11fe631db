import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BridgeProblem, FileState } from '../../shared/bridge/contract.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { MapDocument } from '../../shared/live/openDocument.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { savingProblem } from './fileProblem.ts';
import { hashOfFile } from './hash.ts';
import { createJournal, type Journal } from './journal.ts';
import { type MapRows, rowsIn } from './mapData.ts';
import { journalPath, writeAbout } from './mapFolder.ts';
import { updateFrom } from './mergeFile.ts';
import { readContainer } from './readContainer.ts';
import { type FolderWatch, watchFile } from './watchMap.ts';
import { writeContainer } from './writeContainer.ts';
import { writeSafely } from './writeSafely.ts';

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

export interface KeptMapStart {
  readonly key: string;
  readonly folder: string;
  readonly state: Uint8Array;
  /** The state, where it is open already. */
  readonly document?: MapDocument | null;
  readonly path: string | null;
  /** State and hash of the file as it was read; null when there is no file. */
  readonly inFile: { readonly state: Uint8Array; readonly hash: string } | null;
  readonly isRecovered: boolean;
  readonly isUnsaved: boolean;
  readonly warnings: BridgeProblem[];
  /** The picture that the file had: kept while no newer one can be taken. */
  readonly preview: Buffer | null;
}

/** What a kept map needs and tells. */
export interface Surroundings {
  readonly backups: string;
  now(): Date;
  preview(key: string): Promise<Buffer | null>;
  onFileChanged(key: string, fileName: string | null, fileState: FileState): void;
  onMerged(key: string, update: Uint8Array): void;
  onSaved(path: string, title: string, preview: Buffer | null): void;
}

interface Inside {
  readonly start: KeptMapStart;
  readonly around: Surroundings;
  readonly live: LiveMap;
  readonly journal: Journal;
  path: string | null;
  inFile: KeptMapStart['inFile'];
  fileState: FileState;
  edits: number;
  savedEdits: number;
  saving: Promise<FileState> | null;
  autosave: Autosave;
  watch: FolderWatch | null;
  closing: Promise<void> | null;
  preview: Buffer | null;
}

export async function createKeptMap(start: KeptMapStart, around: Surroundings): Promise<KeptMap> {
  const live = createLiveMap(start.document ?? start.state);
  const journal = await createJournal(journalPath(start.folder), live.state());
  const inside: Inside = {
    start,
    around,
    live,
    journal,
    path: start.path,
    inFile: start.inFile,
    fileState: start.path && !start.isUnsaved ? { kind: 'saved', at: around.now().toISOString() } : { kind: 'unsaved' },
    edits: start.isUnsaved ? 1 : 0,
    savedEdits: 0,
    saving: null,
    autosave: createAutosave(async () => inside.path === null || (await save(inside)).kind === 'saved'),
    watch: null,
    closing: null,
    preview: start.preview,
  };
  await noteAbout(inside);
  follow(inside);
  if (start.isUnsaved && start.path) inside.autosave.touch();
  return facade(inside);
}

const facade = (inside: Inside): KeptMap => ({
  key: inside.start.key,
  folder: inside.start.folder,
  live: inside.live,
  rows: rowsIn(inside.start.folder),
  isRecovered: inside.start.isRecovered,
  warnings: inside.start.warnings,
  path: () => inside.path,
  fileName: () => (inside.path === null ? null : basename(inside.path)),
  fileState: () => inside.fileState,
  hasUnsaved: () => inside.edits !== inside.savedEdits,
  take: (update) => take(inside, update),
  touch: () => touch(inside),
  save: () => save(inside),
  saveAs: (path) => saveAs(inside, path),
  close(how = 'keep') {
    inside.closing ??= close(inside, how);
    return inside.closing;
  },
});

async function take(inside: Inside, update: Uint8Array): Promise<boolean> {
  if (!inside.live.receive(update, 'peer')) return false;
  await inside.journal.append(update);
  touch(inside);
  return true;
}

function touch(inside: Inside): void {
  inside.edits += 1;
  if (inside.fileState.kind === 'saved') tell(inside, { kind: 'unsaved' });
  if (inside.path !== null) inside.autosave.touch();
}

function tell(inside: Inside, fileState: FileState): FileState {
  inside.fileState = fileState;
  const fileName = inside.path === null ? null : basename(inside.path);
  inside.around.onFileChanged(inside.start.key, fileName, fileState);
  return fileState;
}

/** One save at a time: a second wish waits for the first, then writes what came in between. */
async function save(inside: Inside): Promise<FileState> {
  if (inside.path === null) return inside.fileState;
  while (inside.saving) await inside.saving;
  inside.saving = writeNow(inside, inside.path);
  try {
    return await inside.saving;
  } finally {
    inside.saving = null;
  }
}

async function writeNow(inside: Inside, path: string): Promise<FileState> {
  inside.autosave.settle();
  tell(inside, { kind: 'saving' });
  try {
    const conflict = await mergeForeign(inside, path);
    if (conflict) return tell(inside, { kind: 'failed', problem: conflict });
    const { edits } = inside;
    const state = inside.live.state();
    const journey = inside.live.snapshot();
    inside.preview = (await inside.around.preview(inside.start.key)) ?? inside.preview;
    const { preview } = inside;
    const { hash } = await writeSafely({
      path,
      write: (temporary) => writeContainer(temporary, { journey, state, folder: inside.start.folder, preview }),
      backups: inside.around.backups,
    });
    inside.inFile = { state, hash };
    inside.savedEdits = edits;
    await inside.journal.restart(inside.live.state());
    await noteAbout(inside);
    inside.around.onSaved(path, aboutMap(journey).title, preview);
    return tell(
      inside,
      inside.edits === edits ? { kind: 'saved', at: inside.around.now().toISOString() } : { kind: 'unsaved' },
    );
  } catch (error) {
    return tell(inside, { kind: 'failed', problem: savingProblem(error) });
  }
}

/** Takes in what another program, or a synced folder, wrote since we last looked; a problem when that cannot be. */
async function mergeForeign(inside: Inside, path: string): Promise<BridgeProblem | null> {
  const hash = await hashOfFile(path);
  if (hash === null || inside.inFile === null || hash === inside.inFile.hash) return null;
  const read = await readContainer(path, inside.start.folder);
  // A file torn by a sync in progress is kept as backup by the save that follows, and ours is whole.
  if (!read.ok) return read.problem.kind === 'map-too-new' ? { ...read.problem } : null;
  const update = updateFrom(read.value, inside.inFile.state, inside.live.state());
  if (!update) return { kind: 'file-replaced' };
  const before = inside.live.state();
  inside.live.receive(update, 'file');
  inside.inFile = { state: update, hash };
  if (Buffer.compare(before, inside.live.state()) === 0) return null;
  await inside.journal.append(update);
  inside.around.onMerged(inside.start.key, update);
  return null;
}

async function saveAs(inside: Inside, path: string): Promise<FileState> {
  while (inside.saving) await inside.saving;
  const before = { path: inside.path, inFile: inside.inFile, fileState: inside.fileState };
  inside.path = path;
  // The person agreed in the dialog to replace what is there: it is no conflict.
  if (path !== before.path) inside.inFile = null;
  const fileState = await save(inside);
  if (fileState.kind === 'failed') {
    Object.assign(inside, before);
    tell(inside, before.fileState);
    return fileState;
  }
  follow(inside);
  return fileState;
}

function follow(inside: Inside): void {
  inside.watch?.close();
  inside.watch = inside.path === null ? null : watchFile(inside.path, () => lookAtFile(inside));
}

async function lookAtFile(inside: Inside): Promise<void> {
  const { path } = inside;
  if (path === null || inside.saving) return;
  const before = inside.inFile;
  const conflict = await mergeForeign(inside, path);
  if (conflict) tell(inside, { kind: 'failed', problem: conflict });
  // What they do not have yet goes into their file, so that both copies end alike.
  else if (inside.inFile !== before) touch(inside);
}

const noteAbout = (inside: Inside): Promise<void> =>
  writeAbout(inside.start.folder, {
    path: inside.path,
    fileHash: inside.inFile?.hash ?? null,
    title: aboutMap(inside.live.snapshot()).title,
    openedAt: inside.around.now().toISOString(),
  });

async function close(inside: Inside, how: 'keep' | 'discard'): Promise<void> {
  inside.watch?.close();
  inside.autosave.close();
  if (how === 'keep' && inside.path !== null && inside.edits !== inside.savedEdits) await save(inside);
  const isSafe = inside.edits === inside.savedEdits;
  if (!isSafe && how === 'keep') await noteAbout(inside);
  await inside.journal.close();
  inside.live.close();
  if (isSafe || how === 'discard') await rm(inside.start.folder, { recursive: true, force: true });
}
