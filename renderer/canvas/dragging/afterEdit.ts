import type { MapEdit } from '../../../shared/edits/edit.ts';
import { type CollectionName, collectionNames } from '../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { draftEdit, type RecordChange, type RecordsRead } from '../../../shared/live/draftEdit.ts';
import type { AnyRecord } from '../../../shared/live/fields.ts';

/** What an edit would write, were it done now: what a hand is about to do is shown by doing it beside the map. */
export const changesBy = (journey: JourneyMap, edit: MapEdit): RecordChange[] =>
  draftEdit({ records: recordsIn(journey), current: () => journey }, edit);

/** The map as an edit would leave it. */
export function afterEdit(journey: JourneyMap, edit: MapEdit): JourneyMap {
  const tables: Partial<Record<CollectionName, Record<string, AnyRecord>>> = {};
  for (const { collection, id, after } of changesBy(journey, edit)) {
    const table = tables[collection] ?? { ...(journey[collection] as Record<string, AnyRecord>) };
    tables[collection] = table;
    if (after) table[id] = after;
    else delete table[id];
  }
  return { ...journey, ...tables } as JourneyMap;
}

/** Reads the tables where they are: ten thousand cards need no second map for one that is carried. */
const recordsIn = (journey: JourneyMap): RecordsRead =>
  Object.fromEntries(collectionNames.map((name) => [name, readerOf(journey[name])])) as unknown as RecordsRead;

const readerOf = (table: Readonly<Record<string, AnyRecord>>): RecordsRead[CollectionName] => ({
  get: (id) => (Object.hasOwn(table, id) ? table[id] : undefined),
  keys: () => Object.keys(table),
  values: () => Object.values(table),
});
