import type { OpenedMap } from '../../shared/bridge/contract.ts';
import { lockedLaneOf } from '../../shared/edits/locked.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import { on, request } from '../session/bridge.ts';
import type { Session } from '../session/session.ts';
import { type Sending, sendChanges } from './sendChanges.ts';

export interface OpenSession extends Session {
  readonly sending: Sending;
  close(): void;
}

/** Brings a map that main handed over to life, and connects it: changes go out, those of the file and of guests come in. */
export function openSession(opened: OpenedMap, onTrouble: (isInTrouble: boolean) => void): OpenSession {
  const live = createLiveMap(opened.state, { refuses: lockedLaneOf });
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
  return { live, opened, sending, close };
}
