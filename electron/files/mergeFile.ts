import * as Y from 'yjs';
import { applyJourney } from '../../shared/live/applyJourney.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import { journeyFrom } from '../../shared/live/stateOf.ts';
import type { ReadMap } from './readContainer.ts';

/**
 * What a file that changed behind our back adds to the open map, as an update to take in; null when it is another
 * map altogether, which must not be poured into this one. A copy without a state of ours was written by hand or by
 * another program: its words count as edits of what the file held before.
 */
export function updateFrom(theirs: ReadMap, before: Uint8Array, ours: Uint8Array): Uint8Array | null {
  if (!theirs.isRebuilt) return sharePast(theirs.state, ours) ? theirs.state : null;
  const edited = createLiveMap(before);
  applyJourney(edited, journeyFrom(theirs.state));
  const state = edited.state();
  edited.close();
  return state;
}

/** Whether two states come from one map. Client 1 wrote the record that every map begins with: it makes nobody related. */
export function sharePast(one: Uint8Array, other: Uint8Array): boolean {
  const authors = authorsOf(one);
  if (authors.size === 0) return true;
  const others = authorsOf(other);
  return others.size === 0 || [...authors].some((author) => others.has(author));
}

/** Whether one state knows all that another knows, what was removed included. */
export function hasAll(state: Uint8Array, other: Uint8Array): boolean {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const isAll = Y.snapshotContainsUpdate(Y.snapshot(doc), other);
  doc.destroy();
  return isAll;
}

function authorsOf(state: Uint8Array): Set<number> {
  const vector = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));
  return new Set([...vector.keys()].filter((client) => client !== 1));
}
