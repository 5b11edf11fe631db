import { placeOf } from '../../shared/workshop/hostPlace.ts';
import type { KeptMap } from '../files/keptMap.ts';
import { createRelay } from './handing/relay.ts';
import type { Handed } from './hostNeeds.ts';
import { type Memory, recall, recallBefore, writeBefore } from './memory.ts';
import { type Reach, reach } from './visiting/reach.ts';

/** What a workshop begins with: what was cut short, or handed over; null is a new one. */
export interface Remembered {
  readonly memory: Memory | null;
  /** The map as it was when it began; null when nobody knows. */
  readonly before: Uint8Array | null;
  readonly handed: Handed | undefined;
  /** It went on to another host before the crash, and this one sends on whoever comes. */
  readonly isElsewhere: boolean;
}

/** A crash is taken up again; a workshop of yesterday is not. */
const resumesWithin = 12 * 60 * 60_000;

export async function remember(map: KeptMap, handed: Handed | null): Promise<Remembered> {
  const memory = await freshMemory(map, handed !== null);
  const isElsewhere = memory?.handing !== undefined && (await isThere(memory.handing, reach));
  const before = memory ? await recallBefore(map.folder) : await beginningOf(map);
  return { memory, before, handed: handed ?? handedEarlier(memory), isElsewhere };
}

/** What came from another host, who never heard that it is here, is that one's still. */
async function freshMemory({ folder }: KeptMap, isHanded: boolean): Promise<Memory | null> {
  const remembered = await recall(folder);
  if (!remembered || Date.now() - remembered.savedAt >= resumesWithin) return null;
  return isHanded || remembered.arrival?.isSure !== false ? remembered : null;
}

/** Those whom the old host sends still come. */
const handedEarlier = (memory: Memory | null): Handed | undefined =>
  memory?.arrival && { key: memory.arrival.key, onHost() {}, onBack() {} };

/** The crash came between handing the workshop over and hearing that it is there. */
export async function isThere({ host, key }: NonNullable<Memory['handing']>, reach: Reach): Promise<boolean> {
  const place = placeOf(host);
  return place !== null && (await createRelay({ place, key, reach, idThere: (id) => id }).ask('host')) === 'yes';
}

async function beginningOf({ folder, live }: KeptMap): Promise<Uint8Array> {
  const state = live.state();
  await writeBefore(folder, state).catch(() => {});
  return state;
}
