import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import * as Y from 'yjs';
import type { OpenHost } from './hostEntry.ts';

export interface Load {
  readonly guests: number;
  readonly perSecond: number;
  readonly seconds: number;
}

/** Milliseconds of every arrival of every edit, and how many never came. */
export async function loadHost(host: OpenHost, load: Load): Promise<{ times: Float64Array; missing: number }> {
  const expected = load.guests * (load.guests - 1) * load.perSecond * load.seconds;
  const times = new Float64Array(expected);
  let arrived = 0;
  const note = (time: number) => {
    times[arrived] = time;
    arrived += 1;
  };
  const guests: Guest[] = [];
  for (let at = 0; at < load.guests; at += 1) guests.push(await join(host, at, note));
  await Promise.all(guests.map((guest, at) => work(guest, at / load.guests, load)));
  await quiet(() => arrived, expected);
  for (const guest of guests) guest.leave();
  return { times: times.subarray(0, arrived), missing: expected - arrived };
}

interface Guest {
  write(turn: number): void;
  leave(): void;
}

async function join(host: OpenHost, number: number, onArrival: (time: number) => void): Promise<Guest> {
  const document = new Y.Doc();
  const cards = document.getMap<Y.Map<unknown>>('cards');
  const socket = new HocuspocusProviderWebsocket({
    url: new URL('live', host.url).href.replace('http', 'ws'),
    WebSocketPolyfill: WebSocket,
  });
  const synced = new Promise<void>((resolve) => {
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: 'map',
      document,
      token: host.code === null ? 'anybody' : tokenLater(host, number),
      onSynced: () => resolve(),
    });
    provider.attach();
  });
  await synced;
  cards.observeDeep((events, { local }) => {
    if (local) return;
    for (const { target } of events)
      if (target instanceof Y.Text) onArrival(performance.now() - Number(target.toString()));
  });
  return {
    /** What is written is the moment at which it was written. */
    write(turn) {
      const text = cards.get(`c${number * 40 + (turn % 40)}`)?.get('text');
      if (!(text instanceof Y.Text)) throw new Error('The card has no text');
      document.transact(() => {
        text.delete(0, text.length);
        text.insert(0, String(performance.now()));
      });
    },
    leave: () => socket.destroy(),
  };
}

/** Asked for once: whoever came back with another would be somebody else. */
function tokenLater({ url, code }: OpenHost, number: number): () => Promise<string> {
  let token: Promise<string> | null = null;
  async function join(): Promise<string> {
    const response = await fetch(new URL('join', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, name: `Guest ${number}` }),
    });
    return ((await response.json()) as { token: string }).token;
  }
  return () => {
    token ??= join();
    return token;
  };
}

/** Writes evenly over the time, each guest a little later than the one before. */
function work(guest: Guest, begin: number, { perSecond, seconds }: Load): Promise<void> {
  const pause = 1000 / perSecond;
  let turn = 0;
  return new Promise((resolve) => {
    const step = () => {
      guest.write(turn);
      turn += 1;
      if (turn === perSecond * seconds) {
        clearInterval(timer);
        resolve();
      }
    };
    let timer: ReturnType<typeof setInterval>;
    setTimeout(() => {
      timer = setInterval(step, pause);
    }, begin * pause);
  });
}

/** Until all has arrived, or nothing more arrived for some seconds. */
async function quiet(arrived: () => number, expected: number): Promise<void> {
  for (let last = -1; arrived() < expected && arrived() !== last; ) {
    last = arrived();
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}
