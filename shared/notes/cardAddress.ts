import { noteAddress } from './noteAddress.ts';

/**
 * An address that a card may have: what a note may link to, or a file of this machine. A file elsewhere, of another
 * host, is none: merely asking for it would tell that host who asks.
 */
export function cardAddress(typed: string): string | null {
  const wanted = typed.trim();
  if (!/^file:/i.test(wanted)) return noteAddress(wanted);
  const [, path] = /^file:\/\/(\/[^/\\][^?#]*)$/i.exec(wanted) ?? [];
  return path === undefined || wanted.length > 2000 || /%00|%2f|%5c|\\/i.test(path) ? null : `file://${path}`;
}

/** What is shown where nobody wrote words for an address: the site and page, or the file's name. */
export function addressInWords(address: string): string {
  if (address.startsWith('file:')) return decoded(address.split('/').at(-1) ?? address);
  return decoded(address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, ''));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
