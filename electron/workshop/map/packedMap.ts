import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Given } from '../door/door.ts';

/** A class that joins at once gets the same bytes; what changed since comes to each by their socket. */
const lasts = 3000;

/** The map for pages that begin: packed it is a tenth, and sockets are not packed. */
export function createPackedMap(write: () => Uint8Array, now: () => number): () => Promise<Given> {
  let packed: { readonly at: number; readonly given: Promise<Given> } | null = null;
  async function pack(): Promise<Given> {
    const body = await promisify(gzip)(write());
    return { type: 'application/octet-stream', body, encoding: 'gzip' };
  }
  return () => {
    if (!packed || now() - packed.at >= lasts) packed = { at: now(), given: pack() };
    return packed.given;
  };
}
