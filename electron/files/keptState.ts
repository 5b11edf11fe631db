import { basename } from 'node:path';
import type { FileState } from '../../shared/bridge/contract.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Autosave } from './autosave.ts';
import type { Journal } from './journal.ts';
import type { InFile, KeptMapStart, Surroundings } from './keptMapStart.ts';
import { writeAbout } from './mapFolder.ts';
import type { Turn } from './turn.ts';
import type { FolderWatch } from './watchMap.ts';

/** What is known of one kept map at this moment; its parts share it, and nobody else sees it. */
export interface KeptState {
  readonly start: KeptMapStart;
  readonly around: Surroundings;
  readonly live: LiveMap;
  readonly journal: Journal;
  /** Whatever reads or writes the file or puts the folder away takes its turn: none may pull it from under another. */
  readonly inTurn: Turn;
  readonly autosave: Autosave;
  path: string | null;
  inFile: InFile | null;
  fileState: FileState;
  edits: number;
  savedEdits: number;
  watch: FolderWatch | null;
  preview: Buffer | null;
  isClosed: boolean;
}

export const hasUnsaved = ({ edits, savedEdits }: KeptState): boolean => edits !== savedEdits;

export const fileNameOf = ({ path }: KeptState): string | null => (path === null ? null : basename(path));

/** Something changed that the file does not have yet. */
export function touch(kept: KeptState): void {
  kept.edits += 1;
  if (kept.fileState.kind === 'saved') tell(kept, { kind: 'unsaved' });
  if (kept.path !== null) kept.autosave.touch();
}

export function tell(kept: KeptState, fileState: FileState): FileState {
  kept.fileState = fileState;
  kept.around.onFileChanged(kept.start.key, fileNameOf(kept), fileState);
  return fileState;
}

/** Leaves beside the journal which file it belongs to, for the next start. */
export const noteAbout = ({ start, path, inFile, live, around }: KeptState): Promise<void> =>
  writeAbout(start.folder, {
    path,
    fileHash: inFile?.hash ?? null,
    title: aboutMap(live.snapshot()).title,
    openedAt: around.now().toISOString(),
  });
