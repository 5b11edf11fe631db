import * as Y from 'yjs';
import { textDiff } from '../text/textDiff.ts';
import type { RecordChange } from './draftEdit.ts';
import { type AnyRecord, type Fields, fieldsOf } from './fields.ts';

/**
 * Writes what changed of one record and nothing else: a field that is not written cannot overwrite a colleague's, and
 * one that the snapshot mended is not made up for good. A new record gets its texts at once, for a text made by two
 * people would lose one of the two; a plain field stays away until it differs from blank, which halves the document.
 */
export function writeRecord(doc: Y.Doc, { collection, id, before, after }: RecordChange): void {
  const table = doc.getMap(collection);
  const fields = fieldsOf[collection];
  const found = table.get(id);
  if (after === null) table.delete(id);
  else if (fields.isWhole) table.set(id, after);
  else if (found instanceof Y.Map) writeFields(fields, changed(fields, before, after), found, after);
  else writeFields(fields, fields.names, table.set(id, new Y.Map<unknown>()), after);
}

const changed = ({ names }: Fields, before: AnyRecord | null, after: AnyRecord): readonly string[] =>
  names.filter((name) => before?.[name] !== after[name]);

/** Writes those of the named fields that differ. */
export function writeFields(fields: Fields, names: readonly string[], record: Y.Map<unknown>, after: AnyRecord): void {
  for (const name of names) {
    const value = after[name];
    if (fields.texts.has(name)) writeText(record, name, String(value));
    else if (fields.sets.has(name)) writeSet(record, name, value as Readonly<Record<string, unknown>>);
    else if ((record.has(name) ? record.get(name) : fields.blank[name]) !== value) record.set(name, value);
  }
}

function writeText(record: Y.Map<unknown>, name: string, after: string): void {
  const text = record.get(name);
  if (!(text instanceof Y.Text)) {
    record.set(name, new Y.Text(after));
    return;
  }
  const { at, remove, insert } = textDiff(text.toString(), after);
  if (remove > 0) text.delete(at, remove);
  if (insert !== '') text.insert(at, insert);
}

function writeSet(record: Y.Map<unknown>, name: string, after: Readonly<Record<string, unknown>>): void {
  const found = record.get(name);
  const set: Y.Map<unknown> = found instanceof Y.Map ? found : record.set(name, new Y.Map<unknown>());
  for (const key of [...set.keys()]) if (!(key in after)) set.delete(key);
  for (const key of Object.keys(after)) if (set.get(key) !== after[key]) set.set(key, after[key]);
}
