import { on, request } from '../session/bridge.ts';

export interface SocketOptions {
  /** So many bytes came in all; false when that is more than the page takes. */
  onBytes(total: number): boolean;
}

/**
 * Lines to the host that look like a browser's WebSocket and go through main: the page itself knows no network. Made for
 * one stay, whose lines are numbered.
 */
export function createVisitSocket({ onBytes }: SocketOptions): { Socket: unknown; close(): void } {
  const open: OpenLines = new Map();
  let total = 0;
  const ends = [
    on('visit.opened', ({ line }) => open.get(line)?.begin()),
    on('visit.said', ({ line, message }) => {
      total += message.byteLength;
      if (onBytes(total)) open.get(line)?.hear(message);
    }),
    on('visit.closed', ({ line, code, reason }) => open.get(line)?.shut(code, reason)),
  ];
  return {
    Socket: class extends VisitSocket {
      constructor() {
        super(open);
      }
    },
    close() {
      for (const socket of [...open.values()]) socket.close();
      for (const end of ends) end();
    },
  };
}

type OpenLines = Map<number, VisitSocket>;
type Heard = (event: unknown) => void;
type EventKind = 'open' | 'message' | 'close' | 'error';

/** Main is told of what was heard in parcels of this size. */
const parcel = 512 * 1024;
let lines = 0;

class VisitSocket {
  binaryType = 'arraybuffer';
  readyState = 0;
  readonly #open: OpenLines;
  readonly #line: number;
  readonly #listeners = new Map<EventKind, Set<Heard>>();
  #heard = 0;

  constructor(open: OpenLines) {
    lines += 1;
    this.#open = open;
    this.#line = lines;
    open.set(this.#line, this);
    void request('visit.dial', { line: this.#line }).then((answer) => {
      if (!answer.ok) this.shut(1006, answer.problem.kind);
    });
  }
  addEventListener(kind: EventKind, heard: Heard): void {
    this.#listeners.set(kind, (this.#listeners.get(kind) ?? new Set()).add(heard));
  }
  removeEventListener(kind: EventKind, heard: Heard): void {
    this.#listeners.get(kind)?.delete(heard);
  }
  send(message: Uint8Array): void {
    if (this.readyState === 1) void request('visit.send', { line: this.#line, message });
  }
  close(): void {
    if (this.readyState === 3) return;
    void request('visit.hangUp', { line: this.#line });
    this.shut(1000, '');
  }
  begin(): void {
    this.readyState = 1;
    this.#tell('open', {});
  }
  hear(message: Uint8Array): void {
    this.#heard += message.byteLength;
    if (this.#heard >= parcel) {
      void request('visit.heard', { line: this.#line, bytes: this.#heard });
      this.#heard = 0;
    }
    // A stranger's bytes: what cannot be understood ends this line and nothing else.
    try {
      this.#tell('message', { data: message });
    } catch {
      this.close();
    }
  }
  shut(code: number, reason: string): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#open.delete(this.#line);
    this.#tell('close', { code, reason, wasClean: code === 1000 });
  }
  #tell(kind: EventKind, event: unknown): void {
    for (const heard of [...(this.#listeners.get(kind) ?? [])]) heard(event);
  }
}
