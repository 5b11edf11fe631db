import type { MapEdit } from '../edits/edit.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';

/** Where a change came from: undo, saving and loop-cutting are all one test on it. */
export type Origin = 'me' | 'undo' | 'peer' | 'file';

export interface Change {
  readonly update: Uint8Array;
  readonly origin: Origin;
}

/** The map while it is open: one way in, many listeners who do not know each other. */
export interface LiveMap {
  /** The newest immutable map; identical until something changes, untouched records identical for ever. */
  snapshot(): JourneyMap;
  edit(edit: MapEdit): void;
  /** Called after the snapshot moved on. Returns the way to stop. */
  onSnapshot(listener: (journey: JourneyMap) => void): () => void;
  /** Every change as a Yjs update with its origin: for journal, file and peers. */
  onChange(listener: (change: Change) => void): () => void;
  /** Takes in what came from elsewhere; a damaged update is refused with false and changes nothing. */
  receive(update: Uint8Array, origin: 'peer' | 'file'): boolean;
  /** The whole state as one Yjs update. */
  state(): Uint8Array;
  readonly history: History;
  close(): void;
}

export interface History {
  /** Undoes the newest of one's own steps and returns its edit's name, or null when there is none. */
  undo(): string | null;
  redo(): string | null;
  undoable(): string | null;
  redoable(): string | null;
  /** Ends the running gesture, so that the next edit is a step of its own. */
  endStep(): void;
  onChange(listener: () => void): () => void;
}
