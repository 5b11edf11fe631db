import { once } from 'node:events';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import type * as Y from 'yjs';
import type { Page } from '../../../electron/workshop/door/pages.ts';
import { startWorkshop, type Workshop } from '../../../electron/workshop/host.ts';
import type { HostNeeds } from '../../../electron/workshop/hostNeeds.ts';
import type { RunningWorkshop } from '../../../shared/bridge/workshopRequests.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { ok } from '../../../shared/result.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import type { GuestMessage, HostMessage } from '../../../shared/workshop/messages.ts';
import type { Presence } from '../../../shared/workshop/presence.ts';
import type { GuestRole } from '../../../shared/workshop/role.ts';

/** Somebody waits until something is so: looked at whenever anything happened, never by the clock. */
export interface Moments {
  happened(): void;
  until<Value>(look: () => Value | undefined | null | false): Promise<Value>;
}

export function createMoments(): Moments {
  const waiting = new Set<() => void>();
  return {
    happened() {
      for (const look of [...waiting]) look();
    },
    until: (look) =>
      new Promise((resolve) => {
        const again = () => {
          const value = look();
          if (!value) return;
          waiting.delete(again);
          resolve(value);
        };
        waiting.add(again);
        again();
      }),
  };
}

export interface TestGuest extends Moments {
  readonly personId: string;
  readonly token: string;
  readonly live: LiveMap;
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  /** Everything that the host said, and every byte that came over the wire. */
  readonly heard: HostMessage[];
  readonly wire: Buffer[];
  edit(edit: MapEdit): void;
  act(act: Act): Promise<HostMessage>;
  say(message: GuestMessage): void;
  point(presence: Presence | null): void;
  next<Type extends HostMessage['type']>(type: Type): Promise<Extract<HostMessage, { type: Type }>>;
  /** What it last knew of the room. */
  room(): Record<string, unknown>;
  close(): void;
}

export interface TestWorkshop extends Moments {
  readonly live: LiveMap;
  readonly workshop: Workshop;
  readonly logged: string[];
  readonly edited: Uint8Array[];
  readonly pointed: Presence[][];
  running(): RunningWorkshop;
  now(): number;
  wait(milliseconds: number): void;
  code(): string;
  url(path: string): string;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  join(name: string, role?: GuestRole): Promise<TestGuest>;
  comeBack(guest: TestGuest, doc?: Y.Doc): Promise<TestGuest>;
  stop(): Promise<void>;
}

const page: Page = {
  type: 'text/html; charset=utf-8',
  body: Buffer.from('<!doctype html>'),
  packed: null,
  isForGood: false,
};

/** A host that runs, with nothing pretended but the window and the clock. */
export async function aWorkshop(state: Uint8Array, wish: Partial<HostNeeds> = {}): Promise<TestWorkshop> {
  const live = createLiveMap(state);
  const moments = createMoments();
  const guests = new Set<TestGuest>();
  const logged: string[] = [];
  const edited: Uint8Array[] = [];
  const pointed: Presence[][] = [];
  let offset = 0;
  const now = () => Date.now() + offset;
  const workshop = await startWorkshop({
    map: { live, take: async (update) => live.receive(update, 'peer') },
    pages: new Map([
      ['/', page],
      ['/assets/guest-abcdefgh.js', { ...page, type: 'text/javascript', isForGood: true }],
    ]),
    address: '127.0.0.1',
    port: 0,
    facilitator: 'Ana',
    rules: { newcomers: 'editor', mayTakeCopy: false },
    memory: null,
    now,
    log: (text) => void logged.push(text),
    picture: async () => null,
    copy: async () => null,
    sourcesWithRows: () => [],
    ask: async () => ok<Figure[]>([]),
    onLearnt: () => {},
    window: {
      changed: moments.happened,
      edited(update) {
        edited.push(update);
        moments.happened();
      },
      pointed(people) {
        pointed.push(people);
        moments.happened();
      },
      reacted: moments.happened,
    },
    ...wish,
  });
  live.onSnapshot(moments.happened);
  const url = (path: string) => new URL(path, workshop.running().url).href;

  async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(url(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  async function join(name: string, role?: GuestRole): Promise<TestGuest> {
    const { body } = await post('/join', { code: workshop.running().code, name });
    const { token, personId } = body as { token: string; personId: string };
    if (role) workshop.act({ kind: 'person.role', personId, role });
    return enter(token, personId);
  }

  async function enter(token: string, personId: string, doc = openDocument()): Promise<TestGuest> {
    const guest = connect(url('/live'), token, personId, doc);
    guests.add(guest);
    await guest.next('welcome');
    await guest.until(() => guest.provider.synced);
    return guest;
  }

  return {
    ...moments,
    live,
    workshop,
    logged,
    edited,
    pointed,
    running: workshop.running,
    now,
    wait(milliseconds) {
      offset += milliseconds;
    },
    code: () => workshop.running().code,
    url,
    post,
    join,
    comeBack: ({ token, personId }, doc) => enter(token, personId, doc),
    async stop() {
      for (const guest of guests) guest.close();
      await workshop.close();
      live.close();
    },
  };
}

/** Comes in with a token, wherever the host is. */
export function connect(url: string, token: string, personId: string, doc: Y.Doc): TestGuest {
  const moments = createMoments();
  const heard: HostMessage[] = [];
  const wire: Buffer[] = [];
  const room: Record<string, unknown> = {};
  class Listening extends WebSocket {
    constructor(address: string) {
      super(address);
      this.on('message', (data: Buffer) => wire.push(Buffer.from(data)));
      // A socket that is closed while it opens says so, and nobody has to hear.
      this.on('error', () => {});
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url: url.replace('http', 'ws'),
    WebSocketPolyfill: Listening,
    delay: 20,
    minDelay: 20,
    maxDelay: 50,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: 'map',
    document: doc,
    token,
    onSynced: moments.happened,
    onStatus: moments.happened,
    onClose: moments.happened,
    onAuthenticationFailed: moments.happened,
    onUnsyncedChanges: moments.happened,
    onAwarenessChange: moments.happened,
    onStateless({ payload }) {
      const message = JSON.parse(payload) as HostMessage;
      heard.push(message);
      if (message.type === 'welcome' || message.type === 'room') Object.assign(room, message.room);
      moments.happened();
    },
  });
  provider.attach();
  const live = createLiveMap(doc);
  live.onSnapshot(moments.happened);
  let nr = 0;
  const say = (message: GuestMessage) => provider.sendStateless(JSON.stringify(message));
  return {
    ...moments,
    personId,
    token,
    live,
    doc,
    provider,
    heard,
    wire,
    say,
    edit: live.edit,
    act(act) {
      const mine = ++nr;
      say({ type: 'act', nr: mine, act });
      return moments.until(() => heard.find((message) => 'nr' in message && message.nr === mine));
    },
    point: (presence) => void provider.awareness?.setLocalState(presence as unknown as Record<string, unknown> | null),
    next: ((type: HostMessage['type']) =>
      moments.until(() => heard.find((message) => message.type === type))) as TestGuest['next'],
    room: () => room,
    close() {
      provider.destroy();
      socket.destroy();
    },
  };
}

/** A bare socket, for what no page of ours would say. */
export async function aSocket(url: string, headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(url.replace('http', 'ws'), { headers });
  await once(socket, 'open');
  return socket;
}
