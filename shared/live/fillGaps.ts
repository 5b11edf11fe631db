import * as Y from 'yjs';
import type { RecordChange } from './draftEdit.ts';
import { type AnyRecord, fieldsOf } from './fields.ts';
import { writeFields, writeRecord } from './writeRecord.ts';

/**
 * Writes again what a running undo emptied of one record: Yjs does not bring back a value that a colleague replaced,
 * not even when the colleague's own value lost in a merge or went down with the record. What the undo did not touch
 * is left alone: a field may be empty because a colleague's change of it is only half here.
 */
export function fillGaps(transaction: Y.Transaction, { collection, id }: RecordChange, known: AnyRecord | null): void {
  if (!known) return;
  const table = transaction.doc.getMap(collection);
  const record = table.get(id);
  const changed: ReadonlyMap<unknown, ReadonlySet<string | null>> = transaction.changed;
  const cameOrWent = changed.get(table)?.has(id) ?? false;
  if (cameOrWent && record === undefined) {
    writeRecord(transaction.doc, { collection, id, before: null, after: known });
  } else if (record instanceof Y.Map) {
    const fields = fieldsOf[collection];
    const touched = cameOrWent ? fields.names : fields.names.filter((name) => changed.get(record)?.has(name));
    const gaps = touched.filter((name) => !record.has(name));
    writeFields(fields, gaps, record, known);
  }
}
