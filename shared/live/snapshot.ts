import type * as Y from 'yjs';
import { type CollectionName, collectionNames } from '../journey/collections.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { AnyRecord } from './fields.ts';
import { readRecord } from './readRecord.ts';

export interface Snapshot {
  current(): JourneyMap;
  onMove(listener: (journey: JourneyMap) => void): () => void;
}

type Records = Record<string, AnyRecord>;

/** Keeps the newest immutable map beside a document: records that Yjs did not name stay the same objects. */
export function followDocument(doc: Y.Doc): Snapshot {
  const listeners = new Set<(journey: JourneyMap) => void>();
  const touched = new Map<CollectionName, Set<string>>();
  let current = readJourney(doc);
  let announced = current;

  for (const name of collectionNames) doc.getMap(name).observeDeep((events) => note(name, events));
  // Before Yjs hands out the update, so that whoever hears of a change finds it in the map.
  doc.on('afterTransaction', () => {
    if (touched.size === 0) return;
    const next: Record<string, unknown> = { ...current };
    for (const [name, ids] of touched) next[name] = nextTable(doc, name, current[name], ids);
    touched.clear();
    current = next as unknown as JourneyMap;
  });
  doc.on('afterAllTransactions', () => {
    if (announced === current) return;
    announced = current;
    for (const listener of [...listeners]) listener(current);
  });

  function note(name: CollectionName, events: Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const ids = touched.get(name) ?? new Set();
    touched.set(name, ids);
    for (const event of events) {
      const [id] = event.path;
      if (id === undefined) for (const key of event.keys.keys()) ids.add(key);
      else ids.add(String(id));
    }
  }

  return {
    current: () => current,
    onMove(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Everything in a document as a map. */
export function readJourney(doc: Y.Doc): JourneyMap {
  const tables = collectionNames.map((name) => [name, nextTable(doc, name, {}, doc.getMap(name).keys())]);
  return Object.fromEntries(tables) as JourneyMap;
}

function nextTable(doc: Y.Doc, name: CollectionName, before: Readonly<Records>, ids: Iterable<string>): Records {
  const source = doc.getMap(name);
  const table: Records = { ...before };
  for (const id of ids) {
    const record = source.has(id) ? readRecord(name, id, source.get(id)) : null;
    if (record) table[id] = record;
    else delete table[id];
  }
  return table;
}
