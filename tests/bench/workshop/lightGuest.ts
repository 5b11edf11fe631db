import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { type Encoder, encode, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import WebSocket from 'ws';
import * as Y from 'yjs';

/**
 * A guest that notes when an edit arrives and takes it in later. Fifty guests of a real workshop have fifty machines;
 * these have one, and while it took in what arrived for all of them it would be late, not the host.
 */
export interface LightGuest {
  readonly document: Y.Doc;
  /** Takes in all that arrived since it came. */
  catchUp(): void;
  leave(): void;
}

const message = { sync: 0, token: 2, syncReply: 4, pong: 10 };
const step = { ask: 0, answer: 1, update: 2 };
const name = 'map';

/** `onEdit` hears of whatever is written after the guest came, as often as it is written. */
export async function joinLight(url: string, token: string, onEdit: (text: string) => void): Promise<LightGuest> {
  const document = new Y.Doc();
  const arrived: Uint8Array[] = [];
  let isHere = false;
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  const send = (type: number, write: (encoder: Encoder) => void) =>
    socket.send(
      encode((encoder) => {
        writeVarString(encoder, name);
        writeVarUint(encoder, type);
        write(encoder);
      }),
    );
  const say = (what: number, bytes: Uint8Array) =>
    send(message.sync, (encoder) => {
      writeVarUint(encoder, what);
      writeVarUint8Array(encoder, bytes);
    });

  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`The line was closed: ${code}`)));
    socket.on('open', () =>
      send(message.token, (encoder) => {
        writeVarUint(encoder, 0);
        writeVarString(encoder, token);
      }),
    );
    socket.on('message', (data: ArrayBuffer) => {
      if (data.byteLength === 1) {
        socket.send(Uint8Array.of(message.pong));
        return;
      }
      const decoder = createDecoder(new Uint8Array(data));
      readVarString(decoder);
      const type = readVarUint(decoder);
      if (type === message.token) {
        const isIn = readVarUint(decoder) === 2;
        if (isIn) say(step.ask, Y.encodeStateVector(document));
        else reject(new Error('Nobody was let in'));
      } else if (type === message.sync || type === message.syncReply) {
        const what = readVarUint(decoder);
        const bytes = readVarUint8Array(decoder);
        if (what === step.ask) say(step.answer, Y.encodeStateAsUpdate(document, bytes));
        else if (what === step.update && isHere) note(bytes);
        else {
          Y.applyUpdate(document, bytes, 'host');
          if (what === step.answer) {
            isHere = true;
            resolve();
          }
        }
      }
    });
  });
  function note(update: Uint8Array): void {
    arrived.push(update);
    for (const struct of Y.decodeUpdate(update).structs)
      if (
        struct instanceof Y.Item &&
        struct.id.client !== document.clientID &&
        struct.content instanceof Y.ContentString
      )
        onEdit(struct.content.str);
  }
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'host') say(step.update, update);
  });
  return {
    document,
    catchUp() {
      document.transact(() => {
        for (const update of arrived.splice(0)) Y.applyUpdate(document, update);
      }, 'host');
    },
    leave: () => socket.close(),
  };
}
