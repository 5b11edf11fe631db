import * as Y from 'yjs';
import type { MapEdit } from '../edits/edit.ts';
import { collectionNames } from '../journey/collections.ts';
import type { RecordChange } from './draftEdit.ts';
import type { History } from './liveMap.ts';
import { fillRecord } from './writeRecord.ts';

export interface OwnHistory extends History {
  /** Runs one edit's writing as a step of its own, or as part of the gesture that is still going on. */
  record(edit: MapEdit, changes: readonly RecordChange[], write: () => void): void;
  /** Whether a change with this origin is an undo or redo of ours. */
  isUndo(origin: unknown): boolean;
  close(): void;
}

/** Not among the tracked origins: what it writes belongs to the step just undone, and is no step itself. */
const mending = 'undo';

/** What is written on a step: its name, and the records it touched as they were. */
interface Note {
  readonly name: string;
  readonly touched: readonly RecordChange[];
}

type Step = Y.UndoManager['undoStack'][number];

/** One's own steps, in all collections; what colleagues did meanwhile is not touched. */
export function createHistory(doc: Y.Doc, ownOrigin: string): OwnHistory {
  const scope = collectionNames.map((name) => doc.getMap(name));
  const steps = new Y.UndoManager(scope, { trackedOrigins: new Set([ownOrigin]), captureTimeout: Infinity });
  const listeners = new Set<() => void>();
  let gesture: string | undefined;

  function record(edit: MapEdit, changes: readonly RecordChange[], write: () => void): void {
    if (edit.gesture === undefined || edit.gesture !== gesture) steps.stopCapturing();
    write();
    gesture = edit.gesture;
    const step = steps.undoStack.at(-1);
    if (step) step.meta.set('note', noteFor(edit, changes, noteOn(step)));
    tell();
  }

  function go(back: () => Step | null, into: 'undoStack' | 'redoStack'): string | null {
    gesture = undefined;
    const note = noteOn(back());
    if (note) {
      steps[into].at(-1)?.meta.set('note', note);
      doc.transact(() => note.touched.forEach((change) => void fillRecord(doc, change)), mending);
    }
    tell();
    return note?.name ?? null;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  return {
    record,
    isUndo: (origin) => origin === steps || origin === mending,
    undo: () => go(() => steps.undo(), 'redoStack'),
    redo: () => go(() => steps.redo(), 'undoStack'),
    undoable: () => noteOn(steps.undoStack.at(-1))?.name ?? null,
    redoable: () => noteOn(steps.redoStack.at(-1))?.name ?? null,
    endStep() {
      gesture = undefined;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => steps.destroy(),
  };
}

const noteOn = (step: Step | null | undefined): Note | null => (step?.meta.get('note') as Note | undefined) ?? null;

/** A gesture keeps the name it began with, and of each record how it was then. */
function noteFor(edit: MapEdit, changes: readonly RecordChange[], begun: Note | null): Note {
  const known = new Set(begun?.touched.map(({ collection, id }) => `${collection}/${id}`));
  const fresh = changes.filter(({ collection, id }) => !known.has(`${collection}/${id}`));
  return { name: begun?.name ?? edit.name, touched: [...(begun?.touched ?? []), ...fresh] };
}
