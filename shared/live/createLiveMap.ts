import * as Y from 'yjs';
import type { MapEdit } from '../edits/edit.ts';
import { draftEdit } from './draftEdit.ts';
import { createHistory } from './history.ts';
import type { Change, LiveMap, Origin } from './liveMap.ts';
import { type MapDocument, newsIn, openDocument } from './openDocument.ts';
import { followDocument, type Postpone } from './snapshot.ts';
import { writeRecord } from './writeRecord.ts';

export interface LiveMapOptions {
  /** When to tell listeners what colleagues did; at once unless given. One's own edits are told at once in any case. */
  readonly postpone?: Postpone;
  /** Under which number Yjs notes what is written here: random, unless a test wants the same history twice. */
  readonly clientNumber?: number;
}

/** Opens a map from its Yjs state or its document, or a new empty one. Throws when the state is damaged. */
export function createLiveMap(
  initial?: Uint8Array | MapDocument,
  { postpone, clientNumber }: LiveMapOptions = {},
): LiveMap {
  const doc = initial instanceof Y.Doc ? initial : openDocument(initial);
  if (clientNumber !== undefined) doc.clientID = clientNumber;
  const snapshot = followDocument(doc, (origin) => origin !== 'peer' && origin !== 'file', postpone);
  const history = createHistory(doc, 'me');
  const changeListeners = new Set<(change: Change) => void>();

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    const change = { update, origin: history.isUndo(origin) ? 'undo' : (origin as Origin) };
    for (const listener of [...changeListeners]) listener(change);
  });

  function edit(mapEdit: MapEdit): void {
    const changes = draftEdit(snapshot, mapEdit);
    if (changes.length === 0) return;
    history.record(mapEdit, changes, () =>
      doc.transact(() => {
        for (const change of changes) writeRecord(doc, change);
      }, 'me'),
    );
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
