import { type Edit, type EditTable, mapEdit } from '../edits/edit.ts';
import { collectionNames } from '../journey/collections.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { AnyRecord } from './fields.ts';
import type { LiveMap } from './liveMap.ts';

/** Makes an open map equal to the given one by the smallest changes: for a file that somebody edited by hand. */
export function applyJourney(live: LiveMap, journey: JourneyMap): void {
  live.edit(mapEdit('map.replace', (edit) => replaceAll(edit, journey)));
}

function replaceAll(edit: Edit, journey: JourneyMap): void {
  for (const name of collectionNames) {
    const table = edit[name] as unknown as EditTable<AnyRecord>;
    const wanted = journey[name] as Readonly<Record<string, AnyRecord>>;
    // A map always has its own record; a file that lacks it says nothing about it.
    if (name === 'map' && !wanted.map) continue;
    for (const { id } of table.all()) if (!(id in wanted)) table.remove(id);
    for (const record of Object.values(wanted)) table.add(record);
  }
}
