import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { documentName } from '../../../shared/workshop/messages.ts';

/** What a guest can say on the wire, as Hocuspocus writes it; null for anything else. */
export type Frame =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'ask' } // for what it lacks of the map, or for everybody's presence
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly isAnswer: boolean } // to what the host lacks
  | { readonly kind: 'presence'; readonly states: readonly PresenceState[] }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'leave' };

export interface PresenceState {
  readonly number: number;
  readonly clock: number;
  readonly state: unknown;
}

const type = {
  sync: 0,
  awareness: 1,
  auth: 2,
  askAwareness: 3,
  syncReply: 4,
  stateless: 5,
  close: 7,
  status: 8,
  ping: 9,
  pong: 10,
};

export function readFrame(bytes: Uint8Array): { address: string; frame: Frame } | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const address = decoding.readVarString(decoder);
    if (address !== documentName && !/^map\0[a-z0-9]{1,40}$/.test(address)) return null;
    const frame = frameIn(decoder);
    return frame && { address, frame };
  } catch {
    return null;
  }
}

function frameIn(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case type.sync:
    case type.syncReply:
      return syncIn(decoder);
    case type.awareness:
      return presenceIn(decoding.createDecoder(decoding.readVarUint8Array(decoder)));
    case type.auth:
      return decoding.readVarUint(decoder) === 0 ? { kind: 'token', token: decoding.readVarString(decoder) } : null;
    case type.askAwareness:
      return { kind: 'ask' };
    case type.stateless:
      return { kind: 'words', text: decoding.readVarString(decoder) };
    case type.close:
      return { kind: 'leave' };
    default:
      return null;
  }
}

function syncIn(decoder: decoding.Decoder): Frame | null {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === 0) return isStateVector(bytes) ? { kind: 'ask' } : null;
  return step === 1 || step === 2 ? { kind: 'update', update: bytes, isAnswer: step === 1 } : null;
}

/** A list of numbers and clocks: a wrong one would make Hocuspocus stumble. */
function isStateVector(bytes: Uint8Array): boolean {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  if (count > 100_000) return false;
  for (let at = 0; at < count * 2; at++) decoding.readVarUint(decoder);
  return true;
}

function presenceIn(decoder: decoding.Decoder): Frame | null {
  const count = decoding.readVarUint(decoder);
  if (count > 2000) return null;
  const states = Array.from({ length: count }, () => ({
    number: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: JSON.parse(decoding.readVarString(decoder)) as unknown,
  }));
  return { kind: 'presence', states };
}

/** The same message with some of its states. */
export function presenceFrame(address: string, states: readonly PresenceState[]): Uint8Array {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, states.length);
  for (const { number, clock, state } of states) {
    encoding.writeVarUint(inner, number);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, JSON.stringify(state));
  }
  return frame(address, type.awareness, (encoder) =>
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner)),
  );
}

/** Tells a guest that its update arrived. */
export const takenFrame = (address: string): Uint8Array =>
  frame(address, type.status, (encoder) => encoding.writeVarInt(encoder, 1));

/** Asked and answered without a name, for the socket as a whole. */
export const areYouThereFrame = Uint8Array.of(type.ping);
export const isHereFrame = (bytes: Uint8Array): boolean => bytes.length === 1 && bytes[0] === type.pong;

export const wordsFrame = (address: string, text: string): Uint8Array =>
  frame(address, type.stateless, (encoder) => encoding.writeVarString(encoder, text));

function frame(address: string, kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, address);
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}
