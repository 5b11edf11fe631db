import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { limits } from '../../../shared/workshop/limits.ts';
import { createPaced } from './paced.ts';

/** What of a WebSocket is needed here; tests have sockets of their own. */
interface SocketLike {
  addEventListener(name: 'message', listener: (event: { data: ArrayBuffer | Uint8Array }) => void): void;
  addEventListener(name: 'close', listener: () => void): void;
  send(bytes: Uint8Array): void;
}
export type SocketClass = new (url: string) => SocketLike;

export interface TalkNeeds {
  /** The host has confirmed all that was said. */
  onAllHeard(): void;
  /** What the host has not confirmed, in pieces that each can be judged by themselves. */
  unheard(): readonly Uint8Array[];
  /** One edit is larger than a host listens to. */
  onTooLarge(): void;
}

/** With what stands around an edit in a message. */
const largest = limits.message - 4096;

/**
 * Sockets over which edits go as a host takes them. It is asked whether it confirmed all that was sent: it confirms each
 * edit in turn, without saying which, and only what was said on this very line, so each line counts anew, and knows
 * nothing before the page has said what the host lacked. That is said in the pieces in which it was written: all of a
 * long while in one piece would be more than a host takes at once.
 */
export function talkingSockets(Socket: SocketClass, needs: TalkNeeds): SocketClass {
  return class extends Socket {
    readonly #tally = createTally(needs.onAllHeard);
    readonly #paced = createPaced((bytes) => super.send(bytes));
    constructor(url: string) {
      super(url);
      this.addEventListener('message', ({ data }) => this.#tally.heard(new Uint8Array(data)));
      this.addEventListener('close', this.#paced.close);
    }
    override send(bytes: Uint8Array): void {
      const [kind, step] = kindsOf(bytes);
      const isEdit = (kind === sync || kind === syncReply) && (step === answer || step === update);
      if (!isEdit) {
        super.send(bytes);
        return;
      }
      const frames = step === answer ? inPieces(bytes, needs.unheard()) : [bytes];
      if (frames.some(({ byteLength }) => byteLength > largest)) {
        needs.onTooLarge();
        return;
      }
      for (const frame of frames) {
        this.#tally.sent(kindsOf(frame)[1] === answer);
        this.#paced.say(frame);
      }
    }
  };
}

/** The pieces, and at the end whatever else the host lacks. */
function inPieces(bytes: Uint8Array, pieces: readonly Uint8Array[]): Uint8Array[] {
  if (pieces.length < 2) return [bytes];
  const decoder = decoding.createDecoder(bytes);
  const name = decoding.readVarString(decoder);
  const kind = decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  const whole = decoding.readVarUint8Array(decoder);
  const said = Y.encodeStateVector(Y.parseUpdateMeta(Y.mergeUpdates([...pieces])).to as never);
  return [
    ...pieces.map((piece) => frameOf(name, sync, update, piece)),
    frameOf(name, kind, answer, Y.diffUpdate(whole, said)),
  ];
}

function frameOf(name: string, kind: number, step: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

function createTally(onAllHeard: () => void) {
  let open = 0;
  let hasAnswered = false;
  return {
    sent(isAnswer: boolean): void {
      open += 1;
      if (isAnswer) hasAnswered = true;
    },
    heard(bytes: Uint8Array): void {
      const [kind, value] = kindsOf(bytes);
      if (kind !== status || value !== 1) return;
      open = Math.max(0, open - 1);
      if (open === 0 && hasAnswered) onAllHeard();
    },
  };
}

/** As Hocuspocus numbers its messages, and Yjs the steps in them. */
const [sync, syncReply, status] = [0, 4, 8];
const [answer, update] = [1, 2];

/** The kind of a message and the number behind it; nothing of a ping, which is a single byte. */
function kindsOf(bytes: Uint8Array): readonly [kind?: number, value?: number] {
  if (bytes.length < 4) return [];
  const decoder = decoding.createDecoder(bytes);
  decoding.readVarString(decoder);
  const kind = decoding.readVarUint(decoder);
  return decoding.hasContent(decoder) ? [kind, decoding.readVarUint(decoder)] : [kind];
}
