import * as Y from 'yjs';
import type { MapEdit } from '../edits/edit.ts';
import { collectionNames } from '../journey/collections.ts';
import type { RecordChange } from './draftEdit.ts';
import { fillGaps } from './fillGaps.ts';
import type { History } from './liveMap.ts';

export interface OwnHistory extends History {
  /** Runs one edit's writing as a step of its own, or as part of the gesture that is still going on. */
  record(edit: MapEdit, changes: readonly RecordChange[], write: () => void): void;
  /** Whether a change with this origin is an undo or redo of ours. */
  isUndo(origin: unknown): boolean;
  close(): void;
}

/** What is written on a step: its name, and how the records it touched were before and after, by collection and id. */
interface Note {
  readonly name: string;
  readonly touched: ReadonlyMap<string, RecordChange>;
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

  function go(direction: 'undo' | 'redo'): string | null {
    gesture = undefined;
    const note = doc.transact((transaction) => {
      const step = noteOn(steps[direction]());
      for (const change of step?.touched.values() ?? []) {
        fillGaps(transaction, change, direction === 'undo' ? change.before : change.after);
      }
      // Yjs looks at this when the transaction ends, and so what was filled in belongs to the step.
      steps[`${direction}ing`] = true;
      return step;
    }, steps);
    steps[`${direction}ing`] = false;
    if (note) steps[direction === 'undo' ? 'redoStack' : 'undoStack'].at(-1)?.meta.set('note', note);
    tell();
    return note?.name ?? null;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  return {
    record,
    isUndo: (origin) => origin === steps,
    undo: () => go('undo'),
    redo: () => go('redo'),
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
  const touched = new Map(begun?.touched);
  for (const change of changes) {
    const key = `${change.collection}/${change.id}`;
    const known = touched.get(key);
    touched.set(key, known ? { ...change, before: known.before } : change);
  }
  return { name: begun?.name ?? edit.name, touched };
}
