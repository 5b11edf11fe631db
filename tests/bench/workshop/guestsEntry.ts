import * as Y from 'yjs';
import type { OpenHost } from './hostEntry.ts';
import { joinLight, type LightGuest } from './lightGuest.ts';

export interface Load {
  readonly guests: number;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface Arrivals {
  /** Milliseconds of every arrival of every edit. */
  readonly times: Float64Array;
  /** How many never came. */
  readonly missing: number;
  /** How many guests ended with another map than the first. */
  readonly apart: number;
}

export async function loadHost(host: OpenHost, load: Load): Promise<Arrivals> {
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
  const maps = guests.map((guest) => guest.end());
  return {
    times: times.subarray(0, arrived),
    missing: expected - arrived,
    apart: maps.filter((map) => map !== maps[0]).length,
  };
}

interface Guest {
  write(turn: number): void;
  /** Leaves with all that arrived, and says what is on the cards. */
  end(): string;
}

async function join(host: OpenHost, number: number, onArrival: (time: number) => void): Promise<Guest> {
  const token = host.code === null ? 'anybody' : await ticket(host, number);
  const url = new URL('live', host.url).href.replace('http', 'ws');
  const guest: LightGuest = await joinLight(url, token, (text) => onArrival(performance.now() - Number(text)));
  const { document } = guest;
  const cards = document.getMap<Y.Map<unknown>>('cards');
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
    end() {
      guest.catchUp();
      guest.leave();
      return JSON.stringify([...cards].map(([id, card]) => [id, String(card.get('text'))]).sort());
    },
  };
}

async function ticket({ url, code }: OpenHost, number: number): Promise<string> {
  const response = await fetch(new URL('join', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name: `Guest ${number}` }),
  });
  return ((await response.json()) as { token: string }).token;
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
