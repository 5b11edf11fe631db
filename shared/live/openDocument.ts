import * as Y from 'yjs';

/** A map's document, for those who only hand it on. */
export type MapDocument = Y.Doc;

/**
 * A document with the map's own record in it and, if given, a state. Every copy makes that record from the same
 * update, because a record made twice would lose one of its two sides in a merge: so this never may change.
 * Throws when the state is damaged.
 */
export function openDocument(state?: Uint8Array): MapDocument {
  // A name spares Yjs drawing one; nobody asks for it.
  const doc = new Y.Doc({ guid: 'map' });
  beginning ??= makeBeginning();
  Y.applyUpdate(doc, beginning);
  if (state) Y.applyUpdate(doc, state, 'file');
  return doc;
}

/** An update of which nothing is known yet, and what is in it. */
export interface News extends Pick<ReturnType<typeof Y.decodeUpdate>, 'structs' | 'ds'> {
  readonly update: Uint8Array;
}

/**
 * What of an update a document does not know yet; null when the bytes are not an update from start to end, for Yjs itself
 * applies the first half of a torn one. And it stumbles over an item that is half known where the known half was
 * removed for good, which three people reach by removing, moving and resizing one stage.
 */
export function readNews(update: Uint8Array, doc: Y.Doc): News | null {
  try {
    const read = Y.decodeUpdate(update);
    const isNew = read.structs.every(({ id }) => id.clock >= Y.getState(doc.store, id.client));
    if (isNew) return { update, ...read };
    const news = Y.diffUpdate(update, Y.encodeStateVector(doc));
    return { update: news, ...Y.decodeUpdate(news) };
  } catch {
    return null;
  }
}

/** The same as bytes. */
export const newsIn = (update: Uint8Array, doc: Y.Doc): Uint8Array | null => readNews(update, doc)?.update ?? null;

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
