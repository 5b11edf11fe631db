import { WebSocket } from 'ws';
import type { Events } from '../../../shared/bridge/contract.ts';
import type { VisitEvents } from '../../../shared/bridge/visitRequests.ts';
import type { HostPlace } from '../../../shared/workshop/hostPlace.ts';
import { livePath } from '../../../shared/workshop/messages.ts';
import { createBucket } from '../access/bucket.ts';

/**
 * A visitor's lines to the host: what the page says goes out as it is, what the host says comes in as it is. Nothing is
 * kept here, so that a host cannot make Senda grow: it waits while the page has not taken in what it said, and is hung
 * up on when it says more than any workshop has to say.
 */
export interface Lines {
  dial(line: number, place: HostPlace): void;
  send(line: number, message: Uint8Array): void;
  heard(line: number, bytes: number): void;
  hangUp(line: number): void;
  close(): void;
}

export interface LinesNeeds {
  tell<Name extends keyof VisitEvents>(name: Name, event: Events[Name]): void;
  now(): number;
}

/** A page has one line, and two for the moment in which it fetches the map anew. */
const mostLines = 4;
const largest = 64 * 1024 * 1024;
const mostUnheard = 8 * 1024 * 1024;
const mostUnsent = 64 * 1024 * 1024;
const talk = { burst: 256 * 1024 * 1024, perSecond: 1024 * 1024 };

interface Line {
  readonly socket: WebSocket;
  unheard: number;
}

export function createLines({ tell, now }: LinesNeeds): Lines {
  const lines = new Map<number, Line>();
  const talked = createBucket(talk, now);

  function end(line: number, code: number, reason: string): void {
    const known = lines.get(line);
    if (!known) return;
    lines.delete(line);
    known.socket.terminate();
    tell('visit.closed', { line, code, reason });
  }

  function hear(line: number, known: Line, data: Buffer, isBinary: boolean): void {
    if (!isBinary) end(line, 1003, '');
    else if (!talked.take(data.byteLength)) end(line, 1009, '');
    else {
      known.unheard += data.byteLength;
      if (known.unheard > mostUnheard) known.socket.pause();
      tell('visit.said', { line, message: new Uint8Array(data) });
    }
  }

  return {
    dial(line, { host }) {
      if (lines.has(line)) return;
      if (lines.size >= mostLines) return tell('visit.closed', { line, code: 1013, reason: '' });
      const socket = new WebSocket(`ws://${host}${livePath}`, {
        ...{ followRedirects: false, perMessageDeflate: false },
        ...{ handshakeTimeout: 10_000, maxPayload: largest },
      });
      const known: Line = { socket, unheard: 0 };
      lines.set(line, known);
      socket.on('open', () => tell('visit.opened', { line }));
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (lines.get(line) === known) hear(line, known, data, isBinary);
      });
      // What went wrong is told by `close`, which comes after.
      socket.on('error', () => {});
      socket.on('close', (code, reason) => {
        if (lines.get(line) === known) end(line, code, reason.toString('utf8').slice(0, 80));
      });
    },
    send(line, message) {
      const socket = lines.get(line)?.socket;
      if (socket?.readyState !== WebSocket.OPEN) return;
      if (socket.bufferedAmount > mostUnsent) end(line, 1013, '');
      else socket.send(message);
    },
    heard(line, bytes) {
      const known = lines.get(line);
      if (!known) return;
      known.unheard = Math.max(0, known.unheard - bytes);
      if (known.unheard <= mostUnheard && known.socket.isPaused) known.socket.resume();
    },
    hangUp: (line) => end(line, 1000, ''),
    close() {
      for (const line of [...lines.keys()]) end(line, 1000, '');
    },
  };
}
