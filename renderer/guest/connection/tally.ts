import * as decoding from 'lib0/decoding';

/** What of a WebSocket is needed to count; tests have sockets of their own. */
interface SocketLike {
  addEventListener(name: 'message', listener: (event: { data: ArrayBuffer | Uint8Array }) => void): void;
  send(bytes: Uint8Array): void;
}
export type SocketClass = new (url: string) => SocketLike;

/**
 * Sockets that say when the host has confirmed all that was sent. It confirms each edit in turn, without saying which, and
 * only what was said on this very line: so each line counts anew, and knows nothing before the page has said what the host
 * lacked.
 */
export function countingSockets(Socket: SocketClass, onAllHeard: () => void): SocketClass {
  return class extends Socket {
    readonly #tally = createTally(onAllHeard);
    constructor(url: string) {
      super(url);
      this.addEventListener('message', ({ data }) => this.#tally.heard(new Uint8Array(data)));
    }
    override send(bytes: Uint8Array): void {
      this.#tally.sent(bytes);
      super.send(bytes);
    }
  };
}

function createTally(onAllHeard: () => void) {
  let open = 0;
  let hasAnswered = false;
  return {
    sent(bytes: Uint8Array): void {
      const [kind, step] = kindsOf(bytes);
      if ((kind !== sync && kind !== syncReply) || (step !== answer && step !== update)) return;
      open += 1;
      if (step === answer) hasAnswered = true;
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
