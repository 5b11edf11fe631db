import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { placeOf } from '../../shared/workshop/hostPlace.ts';
import type { KeptMap } from '../files/keptMap.ts';
import { createRelay } from './handing/relay.ts';
import type { Handed } from './hostNeeds.ts';
import { forget, type Memory, recall, recallBefore, writeBefore } from './memory.ts';
import { reach } from './visiting/reach.ts';

/** What a workshop begins with: what was cut short, or handed over; null is a new one. */
export interface Remembered {
  readonly memory: Memory | null;
  /** The map as it was when it began; null when nobody knows. */
  readonly before: Uint8Array | null;
  readonly handed: Handed | undefined;
}

/** A crash is taken up again; a workshop of yesterday is not. */
const resumesWithin = 12 * 60 * 60_000;

export async function remember(map: KeptMap, handed: Handed | null): Promise<Result<Remembered, BridgeProblem>> {
  const memory = await freshMemory(map, handed !== null);
  if (memory?.handing && (await isThere(memory.handing))) {
    await forget(map.folder);
    return failed({ kind: 'workshop-moved-to', host: memory.handing.host });
  }
  const before = memory ? await recallBefore(map.folder) : await beginningOf(map);
  return ok({ memory, before, handed: handed ?? handedEarlier(memory) });
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
async function isThere({ host, key }: NonNullable<Memory['handing']>): Promise<boolean> {
  const place = placeOf(host);
  return place !== null && (await createRelay({ place, key, reach, idThere: (id) => id }).ask('host')) === 'yes';
}

async function beginningOf({ folder, live }: KeptMap): Promise<Uint8Array> {
  const state = live.state();
  await writeBefore(folder, state).catch(() => {});
  return state;
}
