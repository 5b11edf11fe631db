import { actSchema } from '../../../shared/workshop/act.ts';
import { type Left, nothing } from './shelf.ts';

/**
 * What no host has confirmed, as text that goes along to another address: under that one the browser would not find it.
 * Null when it is more than an address can hold; then it stays where it is, for the day on which that host is back.
 */
export function packLeft({ updates, acts }: Left): string | null {
  const packed = JSON.stringify({ updates: updates.map(asText), acts });
  return packed.length > most ? null : packed;
}

/** Browsers hold two million letters, and here some of them take three. */
const most = 600_000;

export function unpackLeft(text: string): Left {
  try {
    const { updates, acts } = JSON.parse(text) as Record<string, unknown>;
    return {
      updates: (Array.isArray(updates) ? updates : []).map((one) => asBytes(String(one))),
      acts: (Array.isArray(acts) ? acts : []).flatMap((act) => actSchema.safeParse(act).data ?? []),
    };
  } catch {
    return nothing;
  }
}

const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const asBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
