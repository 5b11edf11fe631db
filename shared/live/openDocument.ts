import * as Y from 'yjs';

/**
 * A document with the map's own record in it and, if given, a state. Every copy makes that record from the same
 * update, because a record made twice would lose one of its two sides in a merge: so this never may change.
 * Throws when the state is damaged.
 */
export function openDocument(state?: Uint8Array): Y.Doc {
  // A name spares Yjs drawing one; nobody asks for it.
  const doc = new Y.Doc({ guid: 'map' });
  beginning ??= makeBeginning();
  Y.applyUpdate(doc, beginning);
  if (state) Y.applyUpdate(doc, state, 'file');
  return doc;
}

/** Whether bytes are a Yjs update from start to end; Yjs itself applies the first half of a torn one. */
export function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}

let beginning: Uint8Array | undefined;

function makeBeginning(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.transact(() => {
    const about = doc.getMap('map').set('map', new Y.Map());
    for (const field of ['title', 'scenario', 'vision', 'notice']) about.set(field, new Y.Text());
  });
  return Y.encodeStateAsUpdate(doc);
}
