import type { MapEdit } from '../edits/edit.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';

/*
 * The map while it is open
 *
 * A journey map is plain, immutable data, and yet several people change it at once, some of them offline. Both hold
 * because the map lives twice: as a Yjs document, in which changes made apart can be merged, and as a snapshot of
 * it, which is all that the rest of Senda ever sees.
 *
 *   edit ─► draftEdit ─► writeRecord ─► Yjs ─┬─► snapshot ─► window
 *            (bugs stop here)            ▲   ├─► history
 *                                        │   └─► journal, file, peers
 *   a colleague's update, the file ──────┘
 *
 * An edit runs beside the map on drafts of the records it touches. The schema looks at the result, and only then it
 * is written: field by field, and within a text letter by letter, as the smallest change that leads there. What is not
 * written cannot overwrite anybody. Then Yjs speaks, once, and everyone listens to that, whoever made the change: so
 * being offline, a colleague's edit, a merged file and one's own typing take the same way.
 *
 * A merge may leave what no single person would have written: a card in a stage that is gone, a record without one of
 * its fields. The document keeps it as it is, for repairs made in two places would be two more edits to merge. The
 * snapshot mends it for the eye instead, the same way on every machine.
 */

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
  /** False when it was refused and nothing was written; a change of nothing is none, but not refused. */
  edit(edit: MapEdit): boolean;
  /** Called with the locked lane that stood against an edit. Returns the way to stop. */
  onRefused(listener: (laneId: Id) => void): () => void;
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
