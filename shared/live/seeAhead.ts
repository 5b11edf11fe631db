import type { MapEdit } from '../edits/edit.ts';
import type { FirstSight } from './firstSight.ts';
import type { LiveMap } from './liveMap.ts';
import { journeyOf, type ReadAhead } from './snapshot.ts';

/** A live map of which the records are there, and the document is not yet. */
export interface SeenAhead extends LiveMap {
  /** Builds the document up. The first edit does that, too, and whatever else cannot do without. */
  fill(): void;
}

/** `open` gives the map in the state; what it would read from that, was read. */
export function seeAhead(
  { records, state }: FirstSight,
  open: (state: Uint8Array, read: ReadAhead) => LiveMap,
): SeenAhead {
  const read = { records, journey: journeyOf(records) };
  const waiting = new Set<(live: LiveMap) => void>();
  let live: LiveMap | null = null;
  let isClosed = false;

  function opened(): LiveMap {
    if (live) return live;
    live = open(state, read);
    for (const attach of waiting) attach(live);
    waiting.clear();
    return live;
  }

  /** A listener of a map that is silent until it is opened. */
  const later =
    <Listener>(listen: (live: LiveMap, listener: Listener) => () => void) =>
    (listener: Listener) => {
      if (live) return listen(live, listener);
      let stop: (() => void) | null = null;
      const attach = (whole: LiveMap) => {
        stop = listen(whole, listener);
      };
      waiting.add(attach);
      return () => {
        waiting.delete(attach);
        stop?.();
      };
    };

  return {
    fill() {
      if (!isClosed) opened();
    },
    snapshot: () => live?.snapshot() ?? read.journey,
    edit: (edit: MapEdit) => opened().edit(edit),
    receive: (update, origin) => opened().receive(update, origin),
    state: () => opened().state(),
    onRefused: later((whole, listener) => whole.onRefused(listener)),
    onSnapshot: later((whole, listener) => whole.onSnapshot(listener)),
    onChange: later((whole, listener) => whole.onChange(listener)),
    history: {
      undo: () => live?.history.undo() ?? null,
      redo: () => live?.history.redo() ?? null,
      undoable: () => live?.history.undoable() ?? null,
      redoable: () => live?.history.redoable() ?? null,
      endStep: () => live?.history.endStep(),
      onChange: later((whole, listener) => whole.history.onChange(listener)),
    },
    close() {
      isClosed = true;
      live?.close();
    },
  };
}
