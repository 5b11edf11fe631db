import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { limits } from '../../../shared/workshop/limits.ts';
import { type Memory, readMemory } from '../memory.ts';

/** Everything that makes a workshop, on its way from one host to the next: what the host knows, and the map. */
export interface Parcel {
  readonly memory: Memory;
  readonly state: Uint8Array;
  /** As it was when the workshop began, for the minutes. */
  readonly before: Uint8Array | null;
  /** By which the two hosts know each other from now on. */
  readonly key: string;
}

export const largestParcel = 2 * limits.document + 64 * 1024 * 1024;

export function packParcel({ memory, state, before, key }: Parcel): Promise<Buffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, key);
  encoding.writeVarString(encoder, JSON.stringify(memory));
  encoding.writeVarUint8Array(encoder, state);
  encoding.writeVarUint8Array(encoder, before ?? new Uint8Array());
  return promisify(gzip)(encoding.toUint8Array(encoder), { level: 1 });
}

/** Null for bytes that are no workshop: whoever sends them may be anybody. */
export async function openParcel(packed: Uint8Array): Promise<Parcel | null> {
  try {
    const bytes = await promisify(gunzip)(packed, { maxOutputLength: largestParcel });
    const decoder = decoding.createDecoder(bytes);
    const key = decoding.readVarString(decoder);
    const memory = readMemory(decoding.readVarString(decoder));
    const state = decoding.readVarUint8Array(decoder);
    const before = decoding.readVarUint8Array(decoder);
    if (key.length !== 43 || !memory || state.byteLength > limits.document) return null;
    return { key, memory, state: new Uint8Array(state), before: before.length > 0 ? new Uint8Array(before) : null };
  } catch {
    return null;
  }
}
