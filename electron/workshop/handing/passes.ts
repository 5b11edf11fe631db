import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createShownOnce } from '../access/shownOnce.ts';

/**
 * How a browser comes from the old host to the new one, where its page has another origin and can bring nothing along. A
 * pass says who it is and is signed with a key that the two hosts alone share. It is good once and for some minutes: it
 * stands behind the `#` of an address, which no browser sends and no server writes down.
 */
const lasts = 10 * 60_000;

export const newKey = (): string => randomBytes(32).toString('base64url');

export function writePass(key: string, personId: string, now: number): string {
  const said = `${Buffer.from(personId).toString('base64url')}.${now + lasts}.${randomBytes(12).toString('base64url')}`;
  return `${said}.${sign(key, said)}`;
}

export interface Passes {
  /** Whose pass it is; null for one that is none, is too old, or was shown by another page before. */
  take(pass: string, by: string | undefined): string | null;
}

export function createPasses(key: string, now: () => number): Passes {
  const shown = createShownOnce();
  return {
    take(pass, by) {
      const [who = '', until = '', nonce = '', signature = '', more] = pass.split('.');
      if (more !== undefined || !isSame(signature, sign(key, `${who}.${until}.${nonce}`))) return null;
      if (!(Number(until) > now()) || !shown.take(nonce, by)) return null;
      return Buffer.from(who, 'base64url').toString('utf8');
    },
  };
}

const sign = (key: string, said: string): string => createHmac('sha256', key).update(said).digest('base64url');

export function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
