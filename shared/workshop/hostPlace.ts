import { readCode } from './code.ts';

/** Where a host stands, as one may type it: an address of digits and its port. */
export interface HostPlace {
  /** `192.168.1.24:4100` or `[fd00::1]:4100`: what a browser would send as the host's name. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/**
 * What a person typed or pasted: the address on the wall, or the whole line behind the QR code with the code in it.
 * Names are not taken, since a host answers to its digits alone, and a name can be pointed elsewhere after it was looked at.
 */
export function readHostPlace(typed: string): (HostPlace & { readonly code: string | null }) | null {
  const trimmed = typed.trim().slice(0, 200);
  const bare = trimmed.replace(/^http:\/\//i, '');
  if (/^[a-z]+:\/\//i.test(bare)) return null;
  const [place = '', query = ''] = bare.split(/[?#]/, 2);
  const found = placeOf(place.replace(/\/.*$/, ''));
  return found && { ...found, code: readCode(/(?:^|&)code=([^&]*)/.exec(query)?.[1] ?? '') };
}

/** `192.168.1.24:4100` and nothing else. */
export function placeOf(host: string): HostPlace | null {
  const [, v4, v6, digits] = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|\[([0-9a-f:]{2,39})\]):(\d{1,5})$/i.exec(host) ?? [];
  const port = Number(digits);
  if (!(port >= 1 && port <= 65_535)) return null;
  if (v6 !== undefined) return { host: `[${v6.toLowerCase()}]:${port}`, address: v6.toLowerCase(), port };
  if (v4 === undefined || v4.split('.').some((part) => Number(part) > 255 || String(Number(part)) !== part))
    return null;
  return { host: `${v4}:${port}`, address: v4, port };
}

export const hostAt = (address: string, port: number): string =>
  `${address.includes(':') ? `[${address}]` : address}:${port}`;

/** Of networks in a room or a house, which lead nowhere else. */
const near =
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd]|fe[89ab])/;
const isSelf = (address: string): boolean => /^127\./.test(address) || address === '::1';

/**
 * Whether a host may send people on to another place. It may not point at what runs on their own machine, unless it runs
 * there itself, nor out of the network into the world.
 */
export function mayLeadTo(from: HostPlace, to: HostPlace): boolean {
  if (isSelf(to.address)) return isSelf(from.address);
  return near.test(to.address) || to.address === from.address;
}
