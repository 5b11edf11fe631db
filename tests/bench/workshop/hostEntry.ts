import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hocuspocus } from '@hocuspocus/server';
import { WebSocketServer } from 'ws';
import type { Pages } from '../../../electron/workshop/door/pages.ts';
import { startWorkshop } from '../../../electron/workshop/host.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { ok } from '../../../shared/result.ts';
import { largeMap } from '../canvas/largeMap.ts';
import { pagesWithBlank } from './pages.ts';

export interface OpenHost {
  readonly url: string;
  /** Null where everybody may come in. */
  readonly code: string | null;
}

/** Ours with or without pages for browsers, or Hocuspocus bare. */
export async function openHost(kind: 'ours' | 'pages' | 'bare', guestFolder: string): Promise<OpenHost> {
  if (kind === 'bare') return openBare();
  return openOurs(kind === 'pages' ? await pagesWithBlank(guestFolder) : new Map());
}

const state = () => largeMap(2000, 0).state();

let opened: LiveMap | null = null;

/** What the host's own map says on a card. */
export const textOf = (cardId: string): string | undefined => opened?.snapshot().cards[cardId]?.text;

async function openOurs(pages: Pages): Promise<OpenHost> {
  const live = createLiveMap(state());
  opened = live;
  const workshop = await startWorkshop({
    map: { live, take: async (update) => live.receive(update, 'peer') },
    pages,
    address: '127.0.0.1',
    port: 0,
    facilitator: 'Ana',
    rules: { newcomers: 'editor', mayTakeCopy: false },
    memory: null,
    now: Date.now,
    log: console.error,
    picture: async () => null,
    copy: async () => null,
    sourcesWithRows: () => [],
    ask: async () => ok([]),
    onLearnt() {},
    window: { changed() {}, edited() {}, pointed() {}, reacted() {} },
  });
  const { url, code } = workshop.running();
  return { url, code };
}

/** What Hocuspocus does by itself: every guest is believed. */
async function openBare(): Promise<OpenHost> {
  const map = state();
  const hocuspocus = new Hocuspocus({ quiet: true, onLoadDocument: async () => map as never });
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    const connection = hocuspocus.handleConnection(socket as never, new Request(`http://127.0.0.1${request.url}`));
    socket.on('message', (data: Buffer) => connection.handleMessage(new Uint8Array(data)));
    socket.on('close', () => connection.handleClose({ code: 1000, reason: '' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, code: null };
}
