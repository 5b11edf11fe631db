import { type Draft, produce } from 'immer';
import type { Edit, EditTable, MapEdit } from '../edits/edit.ts';
import { type CollectionName, collectionNames } from '../journey/collections.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { type AnyRecord, fieldsOf } from './fields.ts';

/** What an edit wants to write: a record before and after, null where there is none. */
export interface RecordChange {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/** The records of a map by collection, as an edit reads them. */
export type RecordsRead = Readonly<Record<CollectionName, Records>>;

interface Standing {
  readonly records: RecordsRead;
  current(): JourneyMap;
}

/** Runs an edit beside the map. Throws when it would write something that is not a valid record: that is a bug. */
export function draftEdit({ records, current }: Standing, edit: MapEdit): RecordChange[] {
  const drafts = collectionNames.map((name) => ({ name, before: records[name], drafted: new Map() as Drafted }));
  const tables = Object.fromEntries(drafts.map(({ name, before, drafted }) => [name, table(before, drafted)]));
  const view = Object.defineProperty(tables, 'before', { get: current });
  edit.apply(view as unknown as Edit);
  return drafts.flatMap(({ name, before, drafted }) => changes(edit.name, name, before, drafted));
}

type Drafted = Map<Id, AnyRecord | null>;

interface Records {
  get(id: Id): AnyRecord | undefined;
  keys(): Iterable<Id>;
  values(): Iterable<AnyRecord>;
}

function table(before: Records, drafted: Drafted): EditTable<AnyRecord> {
  const get = (id: Id): AnyRecord | undefined => {
    const draft = drafted.get(id);
    return draft === null ? undefined : (draft ?? before.get(id));
  };
  return {
    get,
    all() {
      if (drafted.size === 0) return [...before.values()];
      return [...new Set([...before.keys(), ...drafted.keys()])].flatMap((id) => get(id) ?? []);
    },
    change(id, change) {
      const record = get(id);
      if (record)
        drafted.set(
          id,
          produce(record, (draft: Draft<AnyRecord>) => void change(draft)),
        );
    },
    set(id, fields) {
      const record = get(id);
      if (record) drafted.set(id, { ...record, ...fields });
    },
    add: (record) => void drafted.set(record.id, record),
    remove: (id) => void drafted.set(id, null),
  };
}

function changes(edit: string, collection: CollectionName, before: Records, drafted: Drafted): RecordChange[] {
  const found: RecordChange[] = [];
  for (const [id, after] of drafted) {
    const standing = before.get(id) ?? null;
    if (after === standing) continue;
    const record = after && checked(edit, collection, id, after);
    if (!isSame(record, standing)) found.push({ collection, id, before: standing, after: record });
  }
  return found;
}

/** Both went through the schema, so their fields stand in the same order. */
const isSame = (one: AnyRecord | null, other: AnyRecord | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function checked(edit: string, collection: CollectionName, id: Id, record: AnyRecord): AnyRecord {
  const parsed = fieldsOf[collection].schema.safeParse(record);
  if (parsed.success && parsed.data.id === id) return parsed.data;
  const faults = parsed.success
    ? 'the id changed'
    : parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`The edit ${edit} would spoil ${collection} ${id}: ${faults}`);
}
