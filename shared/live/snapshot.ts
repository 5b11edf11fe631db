import type * as Y from 'yjs';
import { type CollectionName, collectionNames } from '../journey/collections.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { AnyRecord } from './fields.ts';
import type { AnyTable } from './layeredTable.ts';
import { readRecord } from './readRecord.ts';
import { createTables, type Tables, tableOf } from './tables.ts';

/** All records of a map, in tables that change in place. */
export type Records = Readonly<Record<CollectionName, Map<string, AnyRecord>>>;

export interface Snapshot {
  /** The newest records, for reading one of them without paying for a new table of all. */
  readonly records: Records;
  current(): JourneyMap;
  onMove(listener: (journey: JourneyMap) => void): () => void;
}

/** Lets somebody decide when listeners hear of what colleagues did: once per frame, say. */
export type Postpone = (announce: () => void) => void;

export interface FollowNeeds {
  isOwn(origin: unknown): boolean;
  readonly postpone?: Postpone | undefined;
  readonly read?: ReadAhead | undefined;
}

/** What is in a document, read elsewhere. The records change in place from then on. */
export interface ReadAhead {
  readonly records: Records;
  readonly journey: JourneyMap;
}

/**
 * Keeps immutable maps beside a document. Yjs names the records it touched; all others stay the same objects. A new
 * table is made when somebody looks: thirty colleagues' edits between two looks cost one.
 */
export function followDocument(doc: Y.Doc, { isOwn, postpone, read }: FollowNeeds): Snapshot {
  const records = read?.records ?? readRecords(doc);
  const stale = new Set<CollectionName>();
  const listeners = new Set<(journey: JourneyMap) => void>();
  let journey = read?.journey ?? journeyOf(records);
  const tables = Object.fromEntries(
    collectionNames.map((name) => [name, createTables(records[name], journey[name] as AnyTable)]),
  ) as Readonly<Record<CollectionName, Tables>>;
  let announced = true;
  let isPostponed = false;

  for (const name of collectionNames) {
    doc.getMap(name).observeDeep((events) => {
      for (const id of touchedIds(events)) {
        update(doc, records, name, id);
        tables[name].touch(id);
      }
      stale.add(name);
      announced = false;
    });
  }

  function current(): JourneyMap {
    if (stale.size === 0) return journey;
    journey = { ...journey, ...Object.fromEntries([...stale].map((name) => [name, tables[name].take()])) };
    stale.clear();
    return journey;
  }

  function announce(): void {
    isPostponed = false;
    if (announced) return;
    announced = true;
    for (const listener of [...listeners]) listener(current());
  }

  doc.on('afterAllTransactions', (_doc: Y.Doc, transactions: Y.Transaction[]) => {
    if (announced) return;
    if (!postpone || transactions.some(({ origin }) => isOwn(origin))) announce();
    else if (!isPostponed) {
      isPostponed = true;
      postpone(announce);
    }
  });

  return {
    records,
    current,
    onMove(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Everything in a document as a map. */
export const readJourney = (doc: Y.Doc): JourneyMap => journeyOf(readRecords(doc));

function readRecords(doc: Y.Doc): Records {
  const records = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as Records;
  for (const name of collectionNames) for (const id of doc.getMap(name).keys()) update(doc, records, name, id);
  return records;
}

function update(doc: Y.Doc, records: Records, name: CollectionName, id: string): void {
  const source = doc.getMap(name);
  const record = source.has(id) ? readRecord(name, id, source.get(id)) : null;
  if (record) records[name].set(id, record);
  else records[name].delete(id);
}

/** Records that a transaction touched. */
export function touchedIds(events: Y.YEvent<Y.AbstractType<unknown>>[]): Set<string> {
  const ids = new Set<string>();
  for (const event of events) {
    const [id] = event.path;
    if (id === undefined) for (const key of event.keys.keys()) ids.add(key);
    else ids.add(String(id));
  }
  return ids;
}

export const journeyOf = (records: Records): JourneyMap =>
  Object.fromEntries(collectionNames.map((name) => [name, tableOf(records[name])])) as JourneyMap;
