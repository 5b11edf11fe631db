import type { OpenedMap } from '../../shared/bridge/contract.ts';
import { lockedLaneOf } from '../../shared/edits/locked.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import { readWritten } from '../../shared/live/firstSight.ts';
import { type SeenAhead, seeAhead } from '../../shared/live/seeAhead.ts';
import type { ReadAhead } from '../../shared/live/snapshot.ts';
import { on, request } from '../session/bridge.ts';
import type { Session } from '../session/session.ts';
import { type Sending, sendChanges } from './sendChanges.ts';

export interface OpenSession extends Session {
  readonly sending: Sending;
  /** Builds the map's document up, for which nobody has to wait. */
  fill(): void;
  close(): void;
}

/** Brings a map that main handed over to life, and connects it: changes go out, those of the file and of guests come in. */
export function openSession(opened: OpenedMap, onTrouble: (isInTrouble: boolean) => void): OpenSession {
  const live = openMap(opened);
  const sending = sendChanges(live, {
    send: (update) => request('map.update', { update }),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onTrouble,
  });
  // Both from the moment on in which main gave the map: what came before the workspace stands would be missing for good.
  const listening = [
    on('map.merged', ({ update }) => live.receive(update, 'file')),
    on('workshop.edited', ({ update }) => live.receive(update, 'peer')),
  ];
  const close = () => {
    for (const stop of listening) stop();
    sending.close();
    live.close();
  };
  return { live, fill: live.fill, opened, sending, close };
}

/** A large map is looked at before its document is built up. */
function openMap({ state, records }: OpenedMap): SeenAhead {
  const open = (all: Uint8Array, read?: ReadAhead) =>
    createLiveMap(all, { refuses: lockedLaneOf, ...(read && { read }) });
  return records === undefined
    ? { ...open(state), fill() {} }
    : seeAhead({ records: readWritten(records), state }, open);
}
