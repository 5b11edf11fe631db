import type { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { limits } from '../../../shared/workshop/limits.ts';
import type { HostMessage } from '../../../shared/workshop/messages.ts';
import { presenceSchema } from '../../../shared/workshop/presence.ts';
import { createBucket } from '../access/bucket.ts';
import {
  areYouThereFrame,
  type Frame,
  isHereFrame,
  type PresenceState,
  presenceFrame,
  readFrame,
  takenFrame,
  wordsFrame,
} from './frames.ts';

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
  /** The page has said what the host lacked when the line was opened. */
  readonly isInStep: boolean;
  /** The token was good. */
  admit(personId: string): void;
  /** Hocuspocus is ready: what waited is heard now. */
  open(connection: Connection, welcome: HostMessage): void;
  tell(message: HostMessage): void;
  /** Asks whether anybody is there: a page answers by itself, even one that is behind others and hardly runs. */
  ask(): void;
  /** An edit that had to wait was taken in. */
  taken(): void;
  /** The guest's edits are heard no more on this line, as it has to begin anew. */
  deafen(): void;
  end(code: number, reason: string): void;
}

/** Early: it builds on something that the page has not sent yet. Later: the line is told when it was heard. */
export type Heard = 'taken' | 'refused' | 'early' | 'later';

export interface LineNeeds {
  readonly socket: WebSocket;
  readonly address: string;
  now(): number;
  /** Hands a message to Hocuspocus. */
  pass(bytes: Uint8Array): void;
  /** The page is there. */
  heard(): void;
  /** Whether nobody else points under that number. */
  mayPoint(personId: string, number: number): boolean;
  onUpdate(line: Line, update: Uint8Array): Heard;
  onWords(line: Line, text: string): void;
  /** A message that no guest of ours sends, or too many of them. */
  onFault(line: Line, kind: string): void;
}

const slowest = 24 * 1024 * 1024;
const mostWaiting = 200;
const mostTokens = 3;

interface State {
  readonly needs: LineNeeds;
  waiting: Uint8Array[];
  /** How the guest's page calls the document. */
  name: string;
  connection: Connection | null;
  personId: string | null;
  tokens: number;
  isDeaf: boolean;
  isInStep: boolean;
  /**
   * Who types while the line comes back sends the newest letter before all that was written without a line, for
   * Hocuspocus keeps only what is written while a socket opens.
   */
  early: Uint8Array[];
}

export function createLine(needs: LineNeeds): Line {
  const { socket, now } = needs;
  const messages = createBucket(limits.messages, now);
  const received = createBucket(limits.bytes, now);
  const ownPointers = createOwnPointers(needs.mayPoint);
  const state: State = {
    ...{ needs, name: '', connection: null, personId: null, tokens: 0 },
    ...{ waiting: [], early: [], isDeaf: false, isInStep: false },
  };
  const line = facade(state, hear);

  function hear(bytes: Uint8Array): void {
    const read = readFrame(bytes);
    if (!read || (state.name !== '' && read.address !== state.name)) {
      fault(needs, line, 'workshop-not-understood', 4400);
      return;
    }
    state.name = read.address;
    if (read.frame.kind === 'token') takeToken(state, line, bytes);
    else if (state.connection) act(state, line, ownPointers, read.frame, bytes);
    else if (state.waiting.length < mostWaiting) state.waiting.push(bytes);
    else fault(needs, line, 'workshop-too-fast', 4429);
  }
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    if (!isBinary) fault(needs, line, 'workshop-not-understood', 4400);
    else if (!messages.take() || !received.take(data.byteLength)) fault(needs, line, 'workshop-too-fast', 4429);
    else {
      needs.heard();
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      if (!isHereFrame(bytes)) hear(bytes);
    }
  });
  return line;
}

function facade(state: State, hear: (bytes: Uint8Array) => void): Line {
  const { socket, address } = state.needs;
  const tell = (message: HostMessage) => send(socket, wordsFrame(state.name, JSON.stringify(message)));
  return {
    get personId() {
      return state.personId;
    },
    get isOpen() {
      return state.connection !== null;
    },
    get isInStep() {
      return state.isInStep;
    },
    address,
    admit(personId) {
      state.personId = personId;
    },
    open(connection, welcome) {
      state.connection = connection;
      tell(welcome);
      const waiting = state.waiting;
      state.waiting = [];
      for (const bytes of waiting) hear(bytes);
    },
    tell,
    ask() {
      if (state.connection) send(socket, areYouThereFrame);
    },
    taken: () => send(socket, takenFrame(state.name)),
    deafen() {
      state.isDeaf = true;
    },
    end(code, reason) {
      socket.close(code, reason);
      // A page that does not answer the goodbye is not waited for.
      setTimeout(() => socket.terminate(), 2000).unref();
    },
  };
}

/** A guest whose network is slow comes back and is told the newest, instead of all that it missed. */
function send(socket: WebSocket, bytes: Uint8Array): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > slowest) socket.terminate();
  else socket.send(bytes);
}

function fault({ onFault }: LineNeeds, line: Line, kind: string, code: number): void {
  onFault(line, kind);
  line.end(code, kind);
}

/** One that came in already need not show it again; one that guesses is not listened to for long. */
function takeToken(state: State, line: Line, bytes: Uint8Array): void {
  state.tokens += 1;
  if (state.personId !== null) return;
  if (state.tokens > mostTokens) fault(state.needs, line, 'workshop-no-ticket', 4401);
  else state.needs.pass(bytes);
}

function act(state: State, line: Line, isOwn: OwnPointers, frame: Frame, bytes: Uint8Array): void {
  const { needs, name } = state;
  switch (frame.kind) {
    case 'update':
      hearUpdate(state, line, frame.update, frame.isAnswer);
      return;
    case 'words':
      if (frame.text.length > limits.words) fault(needs, line, 'workshop-too-large', 4413);
      else needs.onWords(line, frame.text);
      return;
    case 'presence': {
      const own = frame.states.filter((one) => isOwn(state.personId, one));
      if (own.length > 0) needs.pass(presenceFrame(name, own));
      return;
    }
    default:
      needs.pass(bytes);
  }
}

function hearUpdate(state: State, line: Line, update: Uint8Array, isAnswer: boolean): void {
  if (state.isDeaf) return;
  if (isAnswer) state.isInStep = true;
  const heard = state.needs.onUpdate(line, update);
  if (heard === 'taken') send(state.needs.socket, takenFrame(state.name));
  else if (heard === 'early' && state.early.push(update) > mostWaiting)
    fault(state.needs, line, 'workshop-too-fast', 4429);
  if (!isAnswer) return;
  for (const waiting of state.early.splice(0)) hearUpdate(state, line, waiting, false);
}

type OwnPointers = (personId: string | null, state: PresenceState) => boolean;

/** A page echoes what it hears of others, and a stranger's page may say anything: only what is its own goes on. */
function createOwnPointers(mayPoint: LineNeeds['mayPoint']): OwnPointers {
  const numbers = new Set<number>();
  return (personId, { number, state }) => {
    if (state === null) return numbers.has(number);
    const presence = presenceSchema.safeParse(state);
    if (!presence.success || presence.data.who !== personId) return false;
    if (!numbers.has(number) && (numbers.size >= 4 || !mayPoint(personId, number))) return false;
    numbers.add(number);
    return true;
  };
}
