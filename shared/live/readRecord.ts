import * as Y from 'yjs';
import type { CollectionName } from '../journey/collections.ts';
import { type AnyRecord, type Fields, fieldsOf } from './fields.ts';
import { quickRecord } from './quickRecord.ts';

/** Where a reference points that nobody can restore: to no record at all, so a card waits in the tray. */
const lostReference = 'lost';

/**
 * One record as plain data. What a merge left out or a stranger wrote wrongly is mended field by field, so that one
 * bad field costs one field; null when there is no record to be made of it.
 */
export function readRecord(collection: CollectionName, id: string, value: unknown): AnyRecord | null {
  const fields = fieldsOf[collection];
  const quick = !fields.isWhole && value instanceof Y.Map ? quickRecord(fields, id, value, plain) : null;
  if (quick) return freeze(quick);
  const raw = fields.isWhole ? plainObject(value) : rawFields(fields, value);
  if (raw === null) return null;
  const record = { ...raw, id };
  const whole = fields.schema.safeParse(record);
  if (whole.success) return freeze(whole.data);
  if (fields.isWhole) return null;
  const mended = fields.schema.safeParse(mend(fields, record));
  return mended.success ? freeze(mended.data) : null;
}

function rawFields(fields: Fields, value: unknown): Record<string, unknown> | null {
  if (!(value instanceof Y.Map)) return plainObject(value);
  const raw: Record<string, unknown> = {};
  for (const name of fields.names) raw[name] = value.has(name) ? plain(value.get(name)) : fields.blank[name];
  return raw;
}

const plain = (value: unknown): unknown =>
  value instanceof Y.Text ? value.toString() : value instanceof Y.AbstractType ? value.toJSON() : value;

const plainObject = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Y.AbstractType)
    ? (value as Record<string, unknown>)
    : null;

function mend(fields: Fields, record: AnyRecord): AnyRecord {
  const mended: Record<string, unknown> = {};
  for (const name of fields.names) mended[name] = mendField(fields, name, record[name]);
  return { ...mended, id: record.id };
}

function mendField(fields: Fields, name: string, value: unknown): unknown {
  if (fields.shape[name]?.safeParse(value).success) return value;
  if (name in fields.blank) return fields.blank[name];
  return name === 'order' ? 'a0' : lostReference;
}

function freeze(record: AnyRecord): AnyRecord {
  for (const name in record) {
    const value = record[name];
    if (typeof value === 'object' && value !== null) Object.freeze(value);
  }
  return Object.freeze(record);
}
