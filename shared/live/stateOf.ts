import * as Y from 'yjs';
import { collectionNames } from '../journey/collections.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { fieldsOf } from './fields.ts';
import { openDocument } from './openDocument.ts';
import { readJourney } from './snapshot.ts';
import { writeRecord } from './writeRecord.ts';

/** The map in a Yjs state, without opening it. Throws when the state is damaged. */
export function journeyFrom(state: Uint8Array): JourneyMap {
  const doc = openDocument(state);
  const journey = readJourney(doc);
  doc.destroy();
  return journey;
}

/**
 * A Yjs state made from plain data. The same data give the same bytes, under a client number drawn from the data:
 * two machines that rebuild the same damaged file can merge afterwards, as both made the very same records.
 */
export function stateOf(journey: JourneyMap): Uint8Array {
  const records = collectionNames.flatMap((name) =>
    Object.keys(journey[name])
      .sort()
      .flatMap((id) => {
        const record = journey[name][id];
        return record ? [{ name, id, record: fieldsOf[name].schema.parse(record) }] : [];
      }),
  );
  const doc = openDocument();
  doc.clientID = clientNumber(JSON.stringify([layout, records]));
  doc.transact(() => {
    for (const { name, id, record } of records) writeRecord(doc, { collection: name, id, before: null, after: record });
  });
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

/** How data become a state: should that change, a state must not pass for one that was made the old way. */
const layout = Object.values(fieldsOf).map(({ names, texts, sets, blank }) => [names, [...texts], [...sets], blank]);

/** A hash below 2³², the range in which Yjs draws its numbers; 0 and 1 are taken. */
function clientNumber(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x5f356495);
    low = Math.imul(low ^ code, 0x2c1b3c6d);
    high ^= low >>> 15;
  }
  return Math.max(2, (high ^ (low << 7) ^ (low >>> 11)) >>> 0);
}
