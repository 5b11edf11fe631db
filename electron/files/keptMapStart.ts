import type { BridgeProblem, FileState } from '../../shared/bridge/contract.ts';
import type { MapDocument } from '../../shared/live/openDocument.ts';

/** What a map was opened from: a file, a shipped map, nothing, or what a crash left. */
export interface KeptMapStart {
  readonly key: string;
  readonly folder: string;
  readonly state: Uint8Array;
  /** The state, where it is open already. */
  readonly document?: MapDocument | null;
  readonly path: string | null;
  readonly inFile: InFile | null;
  readonly isRecovered: boolean;
  readonly isUnsaved: boolean;
  readonly warnings: BridgeProblem[];
  /** The picture that the file had: kept while no newer one can be taken. */
  readonly preview: Buffer | null;
}

/** State and hash of the file as it was last read or written; null when there is no file. */
export interface InFile {
  readonly state: Uint8Array;
  readonly hash: string;
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
