import * as Y from 'yjs';
import type { MapEdit } from '../edits/edit.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { draftEdit, type RecordChange } from './draftEdit.ts';
import { createHistory } from './history.ts';
import type { Change, LiveMap, Origin } from './liveMap.ts';
import { type MapDocument, newsIn, openDocument } from './openDocument.ts';
import { followDocument, type Postpone, type ReadAhead } from './snapshot.ts';
import { writeRecord } from './writeRecord.ts';

export interface LiveMapOptions {
  /** When to tell listeners what colleagues did; at once unless given. One's own edits are told at once in any case. */
  readonly postpone?: Postpone;
  /** Under which number Yjs notes what is written here: random, unless a test wants the same history twice. */
  readonly clientNumber?: number;
  /**
   * Looks at what an edit would write, and names the lane that stands against it, or '' when it said by itself what
   * does; nothing is written then.
   */
  readonly refuses?: (changes: readonly RecordChange[], journey: JourneyMap) => Id | null;
  /** What is in the document, where somebody read it already. */
  readonly read?: ReadAhead;
}

/** Opens a map from its Yjs state or its document, or a new empty one. Throws when the state is damaged. */
export function createLiveMap(
  initial?: Uint8Array | MapDocument,
  { postpone, clientNumber, refuses, read }: LiveMapOptions = {},
): LiveMap {
  const doc = initial instanceof Y.Doc ? initial : openDocument(initial);
  if (clientNumber !== undefined) doc.clientID = clientNumber;
  // A provider signs what it brings with itself: whoever is not known by name is a peer.
  const nameOf = (origin: unknown): Origin =>
    history.isUndo(origin) ? 'undo' : origin === 'me' || origin === 'file' ? origin : 'peer';
  const isOwn = (origin: unknown): boolean => nameOf(origin) === 'me' || nameOf(origin) === 'undo';
  const snapshot = followDocument(doc, { isOwn, postpone, read });
  const history = createHistory(doc, 'me');
  const changeListeners = new Set<(change: Change) => void>();
  const refusalListeners = new Set<(laneId: Id) => void>();

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    const change: Change = { update, origin: nameOf(origin) };
    for (const listener of [...changeListeners]) listener(change);
  });

  function edit(mapEdit: MapEdit): boolean {
    const changes = draftEdit(snapshot, mapEdit);
    if (changes.length === 0) return true;
    const laneId = refuses?.(changes, snapshot.current()) ?? null;
    if (laneId !== null) {
      if (laneId !== '') for (const listener of [...refusalListeners]) listener(laneId);
      return false;
    }
    history.record(mapEdit, changes, () =>
      doc.transact(() => {
        for (const change of changes) writeRecord(doc, change);
      }, 'me'),
    );
    return true;
  }

  function receive(update: Uint8Array, origin: 'peer' | 'file'): boolean {
    const news = newsIn(update, doc);
    if (!news) return false;
    Y.applyUpdate(doc, news, origin);
    return true;
  }

  return {
    snapshot: snapshot.current,
    edit,
    onSnapshot: snapshot.onMove,
    onRefused(listener) {
      refusalListeners.add(listener);
      return () => void refusalListeners.delete(listener);
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => void changeListeners.delete(listener);
    },
    receive,
    state: () => Y.encodeStateAsUpdate(doc),
    history,
    close() {
      history.close();
      doc.destroy();
    },
  };
}
