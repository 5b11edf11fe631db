import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Chance } from '../../../builders/chance.ts';
import type { MadeUpTime } from './clock.ts';

/** Takes a socket in, as the door does. */
export type Accept = (socket: WebSocket, request: IncomingMessage, address: string) => void;

/** Cables between guests and the host that can be slow, cut and mended. What is under way when a cable is cut is gone. */
export interface Network {
  /** Null: nobody is at home there. */
  host(host: string, accept: Accept | null): void;
  /** What a guest at that address takes for a WebSocket; `heard` sees every byte that arrives. */
  socketsAt(address: string, heard: (bytes: Uint8Array) => void): new (url: string) => object;
  cut(address: string): void;
  mend(address: string): void;
}

interface Cable {
  readonly address: string;
  readonly host: string;
  readonly near: GuestEnd;
  readonly far: HostEnd;
  tear(): void;
}

const slowest = 80;

export function createNetwork(time: MadeUpTime, chance: Chance): Network {
  const cables = new Set<Cable>();
  const isCut = new Set<string>();
  const homes = new Map<string, Accept>();

  /** One way of a cable: in order, each message after a while of its own. */
  function oneWay() {
    let freeAt = 0;
    return (run: () => void) => {
      freeAt = Math.max(freeAt, time.now() + 1 + chance.below(slowest));
      time.later(run, freeAt - time.now());
    };
  }

  function lay(near: GuestEnd, host: string, address: string, heard: (bytes: Uint8Array) => void): void {
    const [there, back] = [oneWay(), oneWay()];
    let isTorn = false;
    const unlessTorn = (run: () => void) => () => void (isTorn || run());
    const over = (code: number) => {
      isTorn = true;
      cables.delete(cable);
      far.gone();
      near.gone(code);
    };
    const far = new HostEnd({
      send: (bytes) =>
        back(
          unlessTorn(() => {
            heard(bytes);
            near.tell('message', { data: bytes });
          }),
        ),
      close: (code) => back(unlessTorn(() => over(code))),
    });
    const cable: Cable = { address, host, near, far, tear: () => over(1006) };
    cables.add(cable);
    near.sends = (bytes) => there(unlessTorn(() => void far.emit('message', Buffer.from(bytes), true)));
    near.closes = () => there(unlessTorn(() => over(1000)));
    there(
      unlessTorn(() => {
        const home = homes.get(host);
        if (!home || isCut.has(address)) return over(1006);
        home(far as unknown as WebSocket, request, address);
        near.opened();
      }),
    );
  }
  return {
    host(host, accept) {
      if (accept) homes.set(host, accept);
      else homes.delete(host);
      if (!accept) for (const cable of [...cables]) if (cable.host === host) cable.tear();
    },
    socketsAt: (address, heard) =>
      class extends GuestEnd {
        constructor(url: string) {
          super();
          lay(this, new URL(url).host, address, heard);
        }
      },
    cut(address) {
      isCut.add(address);
      for (const cable of [...cables]) if (cable.address === address) cable.tear();
    },
    mend: (address) => void isCut.delete(address),
  };
}

const request = { headers: { host: '10.0.0.1:1' }, url: '/live' } as unknown as IncomingMessage;
const [connecting, open, closed] = [0, 1, 3];

/** As browsers have it. */
class GuestEnd {
  readyState = connecting;
  binaryType = '';
  sends: (bytes: Uint8Array) => void = () => {};
  closes: () => void = () => {};
  readonly #listeners = new Map<string, Set<(event: unknown) => void>>();
  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.#listeners.set(name, (this.#listeners.get(name) ?? new Set()).add(listener));
  }
  removeEventListener(name: string, listener: (event: unknown) => void): void {
    this.#listeners.get(name)?.delete(listener);
  }
  tell(name: string, event: unknown): void {
    if (this.readyState !== closed) for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(event);
  }
  opened(): void {
    this.readyState = open;
    this.tell('open', {});
  }
  gone(code: number): void {
    this.tell('close', { code, reason: '' });
    this.readyState = closed;
  }
  send(bytes: Uint8Array): void {
    this.sends(bytes.slice());
  }
  close(): void {
    this.closes();
  }
}

/** As `ws` has it. */
class HostEnd extends EventEmitter {
  readonly OPEN = open;
  readonly bufferedAmount = 0;
  readyState = open;
  readonly #out: { send(bytes: Uint8Array): void; close(code: number): void };
  constructor(out: { send(bytes: Uint8Array): void; close(code: number): void }) {
    super();
    this.#out = out;
  }
  send(bytes: Uint8Array): void {
    if (this.readyState === open) this.#out.send(Uint8Array.from(bytes));
  }
  close(code = 1000): void {
    if (this.readyState !== open) return;
    this.readyState = 2;
    this.#out.close(code);
  }
  terminate(): void {
    this.close(1006);
  }
  ping(): void {}
  gone(): void {
    if (this.readyState === closed) return;
    this.readyState = closed;
    this.emit('close');
  }
}
