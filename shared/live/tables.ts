import { listRecords } from '../journey/records.ts';
import type { AnyRecord } from './fields.ts';
import { type AnyTable, layeredTable } from './layeredTable.ts';

/** Up to here a copy costs less than looking twice. */
const fewRecords = 500;
/** What changes on top of a copy is itself copied for each table. */
const mostChanged = 60;

/** Makes immutable tables of the records of one collection, which change in place. */
export interface Tables {
  /** A record came, changed or went. */
  touch(id: string): void;
  take(): AnyTable;
}

/** `standing` is the table of the records as they are. */
export function createTables(records: ReadonlyMap<string, AnyRecord>, standing: AnyTable): Tables {
  const changed = new Map<string, AnyRecord | null>();
  let below = standing;
  return {
    touch: (id) => void changed.set(id, records.get(id) ?? null),
    take() {
      if (records.size > fewRecords && changed.size <= mostChanged)
        return layeredTable(below, new Map(changed), [...records.values()]);
      changed.clear();
      below = tableOf(records);
      return below;
    },
  };
}

/** Without a prototype: an id may be any word, `constructor` too, and this is six times as fast as a spread. */
export function tableOf(records: ReadonlyMap<string, AnyRecord>): AnyTable {
  const table: Record<string, AnyRecord> = Object.create(null);
  for (const [id, record] of records) table[id] = record;
  listRecords(table, [...records.values()]);
  return table;
}
