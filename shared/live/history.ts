import * as Y from 'yjs';
import type { MapEdit } from '../edits/edit.ts';
import { collectionNames } from '../journey/collections.ts';
import type { History } from './liveMap.ts';

export interface OwnHistory extends History {
  /** Runs one edit's writing as a step of its own, or as part of the gesture that is still going on. */
  record(edit: MapEdit, write: () => void): void;
  /** Whether a change with this origin is an undo or redo of ours. */
  isUndo(origin: unknown): boolean;
  close(): void;
}

type Step = Y.UndoManager['undoStack'][number];

/** One's own steps, in all collections; what colleagues did meanwhile is not touched. */
export function createHistory(doc: Y.Doc, ownOrigin: string): OwnHistory {
  const scope = collectionNames.map((name) => doc.getMap(name));
  const steps = new Y.UndoManager(scope, { trackedOrigins: new Set([ownOrigin]), captureTimeout: Infinity });
  const listeners = new Set<() => void>();
  let gesture: string | undefined;

  function record(edit: MapEdit, write: () => void): void {
    if (edit.gesture === undefined || edit.gesture !== gesture) steps.stopCapturing();
    write();
    gesture = edit.gesture;
    const step = steps.undoStack.at(-1);
    if (step && !step.meta.has('name')) step.meta.set('name', edit.name);
    tell();
  }

  function go(back: () => Step | null, into: 'undoStack' | 'redoStack'): string | null {
    gesture = undefined;
    const done = back();
    const name = done && nameOf(done);
    if (name !== null) steps[into].at(-1)?.meta.set('name', name);
    tell();
    return name;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  return {
    record,
    isUndo: (origin) => origin === steps,
    undo: () => go(() => steps.undo(), 'redoStack'),
    redo: () => go(() => steps.redo(), 'undoStack'),
    undoable: () => nameOf(steps.undoStack.at(-1)),
    redoable: () => nameOf(steps.redoStack.at(-1)),
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

const nameOf = (step: Step | undefined): string | null => (step ? String(step.meta.get('name') ?? '') : null);
