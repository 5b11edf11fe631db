import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import type { HostMessage, Joined } from '../../../shared/workshop/messages.ts';
import type { Presence } from '../../../shared/workshop/presence.ts';
import type { RoomView } from '../../../shared/workshop/room.ts';

/** Somebody else in a workshop, without a window: what the host gets to hear of them is real. */
export interface TestGuest {
  readonly personId: string;
  room(): Partial<RoomView>;
  /** What is written on the cards that the guest has. */
  cards(): string[];
  edit(edit: MapEdit): void;
  act(act: Act): void;
  point(presence: Partial<Presence>): void;
  /** Problems that the host told. */
  refusals(): string[];
  isOver(): boolean;
  leave(): void;
}

/** Comes in by the address and the code, as a browser does. */
export async function joinAsGuest(url: string, code: string, name: string): Promise<TestGuest> {
  const response = await fetch(new URL('/join', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  if (!response.ok) throw new Error(`${name} was not let in: ${await response.text()}`);
  const { token, personId } = (await response.json()) as Joined;
  return enter(url, token, personId);
}

async function enter(url: string, token: string, personId: string): Promise<TestGuest> {
  const document = openDocument();
  const live = createLiveMap(document);
  const room: Partial<RoomView> = {};
  const heard: HostMessage[] = [];
  const socket = new HocuspocusProviderWebsocket({
    url: new URL('/live', url).href.replace('http', 'ws'),
    WebSocketPolyfill: WebSocket,
  });
  const provider = await new Promise<HocuspocusProvider>((resolve) => {
    const opening: HocuspocusProvider = new HocuspocusProvider({
      websocketProvider: socket,
      name: 'map',
      document,
      token,
      onSynced: () => resolve(opening),
      onStateless({ payload }) {
        const message = JSON.parse(payload) as HostMessage;
        heard.push(message);
        if (message.type === 'welcome' || message.type === 'room') Object.assign(room, message.room);
      },
    });
    opening.attach();
  });
  let nr = 0;
  return {
    personId,
    room: () => room,
    cards: () => Object.values(live.snapshot().cards).map(({ text }) => text),
    edit: live.edit,
    act: (act) => provider.sendStateless(JSON.stringify({ type: 'act', nr: ++nr, act })),
    point(presence) {
      const blank = { pointer: null, selected: [], typingIn: null, view: null, follows: null };
      provider.awareness?.setLocalState({ who: personId, ...blank, ...presence });
    },
    refusals: () => heard.flatMap((message) => ('problem' in message ? [message.problem.kind] : [])),
    isOver: () => heard.some(({ type }) => type === 'over'),
    leave() {
      provider.destroy();
      socket.destroy();
      live.close();
    },
  };
}
