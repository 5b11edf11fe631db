import { type CollectionName, collectionNames, collections } from '../journey/collections.ts';
import { aboutMap, type JourneyMap } from '../journey/journeyMap.ts';
import { formatName, formatVersion } from './formatVersion.ts';

type AnyRecord = { readonly id: string; readonly order?: string };

/**
 * `map.json`: records stand in the order in which a person sees them and fields in the order of their schema, so
 * that two versions of a map can be compared line by line.
 */
export function writeMap(journey: JourneyMap): string {
  const parts: Record<string, unknown> = { format: formatName, formatVersion };
  for (const name of collectionNames)
    parts[name] = name === 'map' ? withFieldsInOrder('map', aboutMap(journey)) : tableOf(journey, name);
  return `${JSON.stringify(parts, null, 2)}\n`;
}

function tableOf(journey: JourneyMap, name: CollectionName): Record<string, unknown> {
  const records = Object.values(journey[name] as Record<string, AnyRecord>).sort(inReadingOrder);
  // Built from entries, as a record may be called `__proto__`.
  return Object.fromEntries(records.map((record) => [record.id, withFieldsInOrder(name, record)]));
}

function inReadingOrder(a: AnyRecord, b: AnyRecord): number {
  return compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withFieldsInOrder(name: CollectionName, record: object): Record<string, unknown> {
  const values = record as Record<string, unknown>;
  const fields = Object.keys(collections[name].schema.def.shape);
  return Object.fromEntries(
    fields.filter((field) => field in values).map((field) => [field, withKeysSorted(values[field])]),
  );
}

/** Inside a field, keys are data (tags, segments): they are sorted, so that equal maps give equal bytes. */
function withKeysSorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysSorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([key, part]) => [key, withKeysSorted(part)]));
}
