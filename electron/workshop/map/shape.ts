import * as Y from 'yjs';
import { type CollectionName, collectionNames } from '../../../shared/journey/collections.ts';
import { idSchema } from '../../../shared/journey/id.ts';
import { type Fields, fieldsOf } from '../../../shared/live/fields.ts';

const longestText = 200_000;

/**
 * Whether a document holds anything outside the tables of a map: a table of another name, or a list where there are
 * records. Nobody would ever see it, and yet everybody would carry it.
 */
export function hasForeignParts(doc: Y.Doc): boolean {
  for (const [name, table] of doc.share) if (!Object.hasOwn(fieldsOf, name) || !isCleanMap(table)) return true;
  return false;
}

/** Whether what stands under an id is what the schema of its collection says, and no more than that. */
export function isShaped(doc: Y.Doc, before: Y.Doc, name: CollectionName, id: string): boolean {
  const value = doc.getMap(name).get(id);
  if (value === undefined) return true;
  if (!idSchema.safeParse(id).success) return false;
  const fields = fieldsOf[name];
  if (fields.isWhole) return isPlain(value) && fits(fields.schema, { ...(value as object), id }, value);
  if (!isCleanMap(value)) return false;
  const known = before.getMap(name).get(id);
  for (const [field, content] of value.entries())
    if (!isFieldShaped(fields, field, content, known instanceof Y.Map ? known.get(field) : undefined)) return false;
  return known instanceof Y.Map || isWholeRecord(fields, id, value);
}

/** A field that was odd before, and that nobody touched, is not the fault of whoever writes beside it. */
function isFieldShaped(fields: Fields, field: string, content: unknown, before: unknown): boolean {
  if (!fields.names.includes(field)) return false;
  if (fields.texts.has(field)) return isCleanText(content);
  if (fields.sets.has(field)) {
    return isCleanMap(content) && [...content.values()].every(isPlain) && fitsField(fields, field, content.toJSON());
  }
  return isPlain(content) && (fitsField(fields, field, content) || JSON.stringify(content) === JSON.stringify(before));
}

function isWholeRecord(fields: Fields, id: string, record: Y.Map<unknown>): boolean {
  const plain: Record<string, unknown> = { ...fields.blank, id };
  for (const [field, content] of record.entries())
    plain[field] = content instanceof Y.AbstractType ? asPlain(content) : content;
  return fields.schema.safeParse(plain).success;
}

const asPlain = (type: Y.AbstractType<unknown>): unknown =>
  type instanceof Y.Text ? type.toString() : (type as Y.Map<unknown>).toJSON();

const fitsField = (fields: Fields, field: string, value: unknown): boolean => {
  const schema = fields.shape[field];
  return schema !== undefined && fits(schema, value, value);
};

/** Fits, and has nothing that the schema does not know. */
function fits(
  schema: { safeParse(value: unknown): { success: boolean; data?: unknown } },
  value: unknown,
  raw: unknown,
) {
  const parsed = schema.safeParse(value);
  return parsed.success && isWithin(raw, parsed.data);
}

function isWithin(raw: unknown, known: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return true;
  if (typeof known !== 'object' || known === null) return false;
  return Object.entries(raw).every(
    ([key, value]) => Object.hasOwn(known, key) && isWithin(value, (known as Record<string, unknown>)[key]),
  );
}

const isPlain = (value: unknown): boolean =>
  !(value instanceof Y.AbstractType) && !(value instanceof Y.Doc) && !(value instanceof Uint8Array);

/** A map with no list inside it. */
const isCleanMap = (value: unknown): value is Y.Map<unknown> =>
  value instanceof Y.Map && value.constructor === Y.Map && value._start === null;

/** A text of letters alone: no formats, no embedded things, no fields. */
function isCleanText(value: unknown): boolean {
  if (!(value instanceof Y.Text) || value.constructor !== Y.Text) return false;
  if (value._map.size > 0 || value.length > longestText) return false;
  for (let item = value._start; item !== null; item = item.right)
    if (!item.deleted && !(item.content instanceof Y.ContentString)) return false;
  return true;
}

/** Makes all tables maps, so that nobody else can make something else of them. */
export function nameTables(doc: Y.Doc): void {
  for (const name of collectionNames) doc.getMap(name);
}
