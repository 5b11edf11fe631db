import { toBase64UrlEncoded } from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

/**
 * How somebody who is in a workshop comes in at another address of its host, where their browser knows nothing of the
 * ticket. The ticket itself does not go along: a mistyped address is somebody else's, who could read it. What goes is a
 * pass which that ticket signed, good at the one address that it names. A host keeps of a ticket its hash, so that is the
 * key of both. Pages of a plain local network have no `crypto.subtle`, so all is computed here.
 */
export interface ReturnPass {
  readonly personId: string;
  readonly nonce: string;
  readonly signature: string;
}

export function writeReturnPass(
  { token, personId }: { readonly token: string; readonly personId: string },
  host: string,
  nonce: string,
): string {
  return `~${personId}.${nonce}.${signReturn(keyOfToken(token), host, { personId, nonce })}`;
}

/** Null for what is none; whether it is true only its signature tells. */
export function readReturnPass(pass: string): ReturnPass | null {
  const [, personId, nonce, signature] = /^~([\w-]{1,64})\.([\w-]{16,40})\.([\w-]{43})$/.exec(pass) ?? [];
  return personId && nonce && signature ? { personId, nonce, signature } : null;
}

export const signReturn = (key: string, host: string, { personId, nonce }: Omit<ReturnPass, 'signature'>): string =>
  toBase64UrlEncoded(keyed(encodeUtf8(key), encodeUtf8(`senda-return.${host}.${personId}.${nonce}`)));

/** As a host keeps it. */
const keyOfToken = (token: string): string => toBase64UrlEncoded(digest(encodeUtf8(token)));

/** HMAC with SHA-256, whose blocks have 64 bytes; no key here is longer. */
function keyed(key: Uint8Array, said: Uint8Array): Uint8Array {
  const padded = (filling: number) => Uint8Array.from({ length: 64 }, (_, at) => (key[at] ?? 0) ^ filling);
  return digest(joined(padded(0x5c), digest(joined(padded(0x36), said))));
}

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => Uint8Array.from([...one, ...other]);
