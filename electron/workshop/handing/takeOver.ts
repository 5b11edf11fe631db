import { rm } from 'node:fs/promises';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { announce } from '../../bridge/announce.ts';
import type { KeptMapStart } from '../../files/keptMapStart.ts';
import { openNew } from '../../files/openMap.ts';
import type { Desk } from '../../windows/desk.ts';
import type { MapWindow } from '../../windows/openMaps.ts';
import { usualPort } from '../heldWorkshop.ts';
import type { Hosts } from '../hosts.ts';
import { writeBefore, writeMemory } from '../memory.ts';
import type { Visit } from '../visiting/visit.ts';
import { bringPictures } from './bringPictures.ts';
import { inTimeOf } from './handedMemory.ts';
import { openParcel, type Parcel } from './parcel.ts';
import { openWaitingDoor } from './waitingDoor.ts';

export interface TakingNeeds {
  readonly desk: Desk;
  readonly hosts: Hosts;
}

/**
 * Makes ready to go on as the host of the workshop that is visited: fetches what takes long, and opens a door for the
 * parcel at the address by which the old host is reached. Gives the port.
 */
export async function prepareToTakeOver(
  needs: TakingNeeds,
  visit: Visit,
  ticket: string,
): Promise<Result<{ port: number }>> {
  const address = await visit.ownAddress();
  if (address === null) return failed({ kind: 'visit-no-answer' });
  const opened = await openNew(new Uint8Array(), needs.desk.maps);
  if (!opened.ok) return opened;
  const start = opened.value;
  const state = await visit.map();
  // What takes long is here before the workshop waits for it.
  const brought = new Set<string>();
  const bring = (map: Uint8Array) => bringPictures(visit.picture, map, start.folder, brought);
  if (state) await bring(state);
  try {
    return ok(
      await openWaitingDoor({
        ...{ address, port: usualPort, ticket },
        take: (packed, port) => take(needs, visit, start, { packed, address, port, bring }),
        onNobody: () => void rm(start.folder, { recursive: true, force: true }),
      }),
    );
  } catch {
    await rm(start.folder, { recursive: true, force: true });
    return failed({ kind: 'workshop-cannot-listen', code: '' });
  }
}

interface Arrived {
  readonly packed: Uint8Array;
  readonly address: string;
  readonly port: number;
  /** Brings the map's pictures; gives how many could not be had. */
  bring(state: Uint8Array): Promise<number>;
}

async function take(
  needs: TakingNeeds,
  visit: Visit,
  start: KeptMapStart,
  { packed, address, port, bring }: Arrived,
): Promise<Result<{ port: number }>> {
  const parcel = await openParcel(packed);
  const entry = parcel && (await putUp(needs.desk, start, parcel, port, await bring(parcel.state)));
  if (!parcel || !entry?.map) return failed({ kind: 'handing-refused' });
  const { hosts, desk } = needs;
  const { room } = parcel.memory;
  const begun = await hosts.begin(entry.window.webContents, entry.map, {
    ...{ address, rules: room.rules, name: personIn(room, facilitatorId)?.name ?? visit.ticket().name },
    handed: {
      key: parcel.key,
      onHost: () => visit.noteTakenOver(true),
      onBack(how) {
        visit.noteTakenOver(false);
        void giveBack(needs, entry, start.key, how);
      },
    },
  });
  if (begun.ok) return ok({ port: Number(new URL(begun.value.workshop.running().url).port || 80) });
  discard(desk, entry);
  return failed({ kind: begun.problem.kind });
}

/** A map on which somebody has led the workshop already stays, as a map of their own. */
async function giveBack({ hosts, desk }: TakingNeeds, entry: MapWindow, key: string, how: 'unheard' | 'heard') {
  await hosts.stop(key);
  if (how === 'unheard') discard(desk, entry);
  else announce(entry.window.webContents, 'workshop.changed', { running: null, why: { kind: 'handing-taken-back' } });
}

/** The map in a window of its own; the visitor's window stays until its last words are heard. */
async function putUp(
  desk: Desk,
  start: KeptMapStart,
  { state, before, memory }: Parcel,
  port: number,
  missing: number,
): Promise<MapWindow | null> {
  if (before) await writeBefore(start.folder, before);
  await writeMemory(start.folder, { ...inTimeOf(memory, Date.now()), port });
  const warnings = missing > 0 ? [{ kind: 'pictures-missing', count: missing }] : [];
  await desk.showMap({ ...start, state, warnings, isUnsaved: true }, null);
  return desk.open.withKey(start.key);
}

function discard(desk: Desk, entry: MapWindow): void {
  const { map, window } = entry;
  if (map) desk.putAway(map, 'discard');
  entry.map = null;
  window.destroy();
}
