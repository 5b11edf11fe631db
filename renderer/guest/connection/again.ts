import type { Writing } from '../../../shared/edits/locked.ts';
import { collectionNames } from '../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { RecordChange } from '../../../shared/live/draftEdit.ts';
import type { AnyRecord } from '../../../shared/live/fields.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { writeRecord } from '../../../shared/live/writeRecord.ts';

/**
 * The host takes an update whole or not at all, and an hour without a line is one update: one card in a lane that was
 * locked meanwhile would take fifty others along. So what was undone is laid over the map as everybody has it, and those
 * records that may be written are written anew, some at a time: a host takes no more than so much at once.
 */
export function writeAgain(live: LiveMap, undone: Uint8Array, may: (writing: Writing) => boolean): Uint8Array[] {
  const changes = changesBy(live.state(), undone).filter(may);
  if (changes.length === 0) return [];
  const doc = openDocument(live.state());
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => void updates.push(update));
  for (let at = 0; at < changes.length; at += atOnce)
    doc.transact(() => {
      for (const change of changes.slice(at, at + atOnce)) writeRecord(doc, change);
    });
  doc.destroy();
  return updates;
}

const atOnce = 100;

function changesBy(state: Uint8Array, update: Uint8Array): RecordChange[] {
  const live = createLiveMap(state);
  const before = live.snapshot();
  live.receive(update, 'peer');
  const after = live.snapshot();
  live.close();
  return changesBetween(before, after);
}

/** Records that nothing touched are the same objects. */
export const changesBetween = (one: JourneyMap, other: JourneyMap): RecordChange[] =>
  collectionNames.flatMap((collection) => {
    const [before, after] = [one[collection], other[collection]] as Readonly<Record<string, AnyRecord>>[];
    if (!before || !after || before === after) return [];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
      const change = { collection, id, before: before[id] ?? null, after: after[id] ?? null };
      return change.before === change.after ? [] : [change];
    });
  });
