import { listRecords } from '../journey/records.ts';
import type { AnyRecord } from './fields.ts';

/** Records by id. */
export type AnyTable = Readonly<Record<string, AnyRecord>>;

/** What stands in a table instead of what stood there; null where it is gone. */
export type Changed = ReadonlyMap<string, AnyRecord | null>;

/**
 * A table that takes from another what did not change, so that it costs what changed instead of a copy of ten thousand
 * entries. It reads like any object; who asks for all its keys gets them from a copy that is made at that moment.
 */
export function layeredTable(below: AnyTable, changed: Changed, records: readonly AnyRecord[]): AnyTable {
  const copy: Record<string, AnyRecord> = Object.create(null);
  let isCopied = false;

  function whole(): AnyTable {
    if (!isCopied) for (const record of records) copy[record.id] = record;
    isCopied = true;
    return copy;
  }

  const recordAt = (id: string): AnyRecord | undefined => {
    const record = changed.get(id);
    return record === undefined ? below[id] : (record ?? undefined);
  };
  const table = new Proxy(copy, {
    get: (_copy, id) => recordAt(id as string),
    has: (_copy, id) => recordAt(id as string) !== undefined,
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_copy, id) => Reflect.getOwnPropertyDescriptor(whole(), id),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
  listRecords(table, records);
  return table;
}
