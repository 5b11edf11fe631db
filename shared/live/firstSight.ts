import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { type CollectionName, collectionNames } from '../journey/collections.ts';
import type { JourneyMap, Table } from '../journey/journeyMap.ts';
import { recordsOf } from '../journey/records.ts';
import { type AnyRecord, type Fields, fieldsOf } from './fields.ts';
import type { MapDocument } from './openDocument.ts';
import { blankOf } from './quickRecord.ts';
import { type Records, readJourney } from './snapshot.ts';

/**
 * A map for another process or somebody far away: its records, which can be looked at once they are there, and the
 * document that holds them, which takes ten times as long to be built up.
 */
export interface FirstSight {
  readonly records: Records;
  /** Of the same moment. */
  readonly state: Uint8Array;
}

/** For a network: what `unpackFirstSight` reads. */
export function packFirstSight(doc: MapDocument): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, writeRecords(readJourney(doc)));
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
  return encoding.toUint8Array(encoder);
}

/** Null when the bytes are nothing of the kind. */
export function unpackFirstSight(bytes: Uint8Array): FirstSight | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const records = readWritten(decoding.readVarString(decoder));
    return { records, state: decoding.readVarUint8Array(decoder) };
  } catch {
    return null;
  }
}

/** All records of a map as JSON, without what is blank in them. */
export const writeRecords = (journey: JourneyMap): string =>
  JSON.stringify(
    collectionNames.map((name) =>
      recordsOf(journey[name] as Table<AnyRecord>).map((record) => leanOf(fieldsOf[name], record)),
    ),
  );

/** They are believed: they come from whom the state comes from. */
export function readWritten(written: string): Records {
  const lean = JSON.parse(written) as AnyRecord[][];
  return Object.fromEntries(
    collectionNames.map((name, at) => [
      name,
      new Map((lean[at] ?? []).map((record) => [record.id, wholeOf(name, record)])),
    ]),
  ) as unknown as Records;
}

function leanOf({ blank, isWhole }: Fields, record: AnyRecord): AnyRecord {
  if (isWhole) return record;
  const lean: Record<string, unknown> & { id: string } = { id: record.id };
  for (const name of Object.keys(record))
    if (!(name in blank) || !isSame(record[name], blank[name])) lean[name] = record[name];
  return lean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** As `readRecord` gives it: with every field, and frozen. */
function wholeOf(name: CollectionName, lean: AnyRecord): AnyRecord {
  const record = { ...blankOf(fieldsOf[name]) } as Record<string, unknown>;
  for (const field in lean) {
    const value = lean[field];
    if (typeof value === 'object' && value !== null) Object.freeze(value);
    record[field] = value;
  }
  return Object.freeze(record) as AnyRecord;
}
