import type { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { limits } from '../../../shared/workshop/limits.ts';
import type { HostMessage } from '../../../shared/workshop/messages.ts';
import { presenceSchema } from '../../../shared/workshop/presence.ts';
import { createBucket } from '../access/bucket.ts';
import { type Frame, type PresenceState, presenceFrame, readFrame, takenFrame, wordsFrame } from './frames.ts';

/*
 * One guest's line
 *
 * Hocuspocus talks to guests' pages, but it believes them. So every message is read here first: what is no message of
 * ours ends the line; edits and words are judged and carried out by the host; of presence only what is the guest's own
 * goes on. Hocuspocus is left with what cannot hurt: tokens, questions for the map, and telling everybody.
 */
export interface Line {
  /** Null until a token was shown. */
  readonly personId: string | null;
  readonly address: string;
  readonly isOpen: boolean;
  /** The token was good. */
  admit(personId: string): void;
  /** Hocuspocus is ready: what waited is heard now. */
  open(connection: Connection, welcome: HostMessage): void;
  tell(message: HostMessage): void;
  /** The guest's edits are heard no more on this line, as it has to begin anew. */
  deafen(): void;
  end(code: number, reason: string): void;
}

export interface LineNeeds {
  readonly socket: WebSocket;
  readonly address: string;
  now(): number;
  /** Hands a message to Hocuspocus. */
  pass(bytes: Uint8Array): void;
  /** Whether nobody else points under that number. */
  mayPoint(personId: string, number: number): boolean;
  /** False when the edit was refused. */
  onUpdate(line: Line, update: Uint8Array): boolean;
  onWords(line: Line, text: string): void;
  /** A message that no guest of ours sends, or too many of them. */
  onFault(line: Line, kind: string): void;
}

const slowest = 24 * 1024 * 1024;
const mostWaiting = 200;
const mostTokens = 3;

export function createLine({ socket, address, now, pass, mayPoint, onUpdate, onWords, onFault }: LineNeeds): Line {
  const messages = createBucket(limits.messages, now);
  const bytesIn = createBucket(limits.bytes, now);
  const numbers = new Set<number>();
  let waiting: Uint8Array[] = [];
  let name = '';
  let connection: Connection | null = null;
  let personId: string | null = null;
  let tokens = 0;
  let isDeaf = false;

  const line: Line = {
    get personId() {
      return personId;
    },
    address,
    admit(id) {
      personId = id;
    },
    get isOpen() {
      return connection !== null;
    },
    open(opened, welcome) {
      connection = opened;
      line.tell(welcome);
      const heard = waiting;
      waiting = [];
      for (const bytes of heard) hear(bytes);
    },
    tell(message) {
      send(wordsFrame(name, JSON.stringify(message)));
    },
    deafen() {
      isDeaf = true;
    },
    end(code, reason) {
      socket.close(code, reason);
      // A page that does not answer the goodbye is not waited for.
      setTimeout(() => socket.terminate(), 2000).unref();
    },
  };

  function send(bytes: Uint8Array): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > slowest) socket.terminate();
    else socket.send(bytes);
  }

  function fault(kind: string, code: number): void {
    onFault(line, kind);
    line.end(code, kind);
  }

  function hear(bytes: Uint8Array): void {
    const read = readFrame(bytes);
    if (!read || (name !== '' && read.address !== name)) {
      fault('workshop-not-understood', 4400);
      return;
    }
    name = read.address;
    if (read.frame.kind === 'token') takeToken(bytes);
    else if (connection) act(read.frame, bytes);
    else if (waiting.length < mostWaiting) waiting.push(bytes);
    else fault('workshop-too-fast', 4429);
  }

  function takeToken(bytes: Uint8Array): void {
    tokens += 1;
    // One that came in already need not show it again; one that guesses is not listened to for long.
    if (personId !== null) return;
    if (tokens > mostTokens) fault('workshop-no-ticket', 4401);
    else pass(bytes);
  }

  function act(frame: Frame, bytes: Uint8Array): void {
    switch (frame.kind) {
      case 'update':
        if (!isDeaf && onUpdate(line, frame.update)) send(takenFrame(name));
        return;
      case 'words':
        if (frame.text.length > limits.words) fault('workshop-too-large', 4413);
        else onWords(line, frame.text);
        return;
      case 'presence': {
        const own = frame.states.filter(isOwn);
        if (own.length > 0) pass(presenceFrame(name, own));
        return;
      }
      default:
        pass(bytes);
    }
  }

  /** A page echoes what it hears of others, and a stranger's page may say anything: only what is its own goes on. */
  function isOwn({ number, state }: PresenceState): boolean {
    if (state === null) return numbers.has(number);
    const presence = presenceSchema.safeParse(state);
    if (!presence.success || presence.data.who !== personId) return false;
    if (!numbers.has(number) && (numbers.size >= 4 || !mayPoint(presence.data.who, number))) return false;
    numbers.add(number);
    return true;
  }

  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    if (!isBinary) fault('workshop-not-understood', 4400);
    else if (!messages.take() || !bytesIn.take(data.byteLength)) fault('workshop-too-fast', 4429);
    else hear(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  });
  return line;
}
