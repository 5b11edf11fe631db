import { createHash, randomBytes } from 'node:crypto';

/**
 * Who may come back without the code. A token is drawn for each guest and shown to that guest alone; the host keeps its
 * hash, so that nobody who reads the host's files could come in with it.
 */
export interface Tokens {
  give(personId: string): string;
  personOf(token: string): string | null;
  /** Hashes of what this person was given, the newest last; those that are spent as well. */
  hashesOf(personId: string): string[];
  /**
   * Its page went on at another address, with a token of its own there: this one opens nothing any more. A page that is
   * still open with it learns by that that its work was taken along.
   */
  spend(hash: string): void;
  /** The guest's tokens are worth nothing from now on. */
  take(personId: string): void;
  all(): KeptToken[];
  spent(): KeptToken[];
}

export type KeptToken = [hash: string, personId: string];
type Known = readonly (readonly [string, string])[];

/** Of one person: nobody walks through more networks. */
const mostSpent = 8;

export function createTokens(known: Known = [], knownSpent: Known = []): Tokens {
  const people = new Map(known);
  const spent = new Map(knownSpent);
  const hashesIn = (table: ReadonlyMap<string, string>, personId: string): string[] =>
    [...table].flatMap(([hash, owner]) => (owner === personId ? [hash] : []));
  return {
    give(personId) {
      const token = randomBytes(32).toString('base64url');
      people.set(hashOf(token), personId);
      return token;
    },
    personOf: (token) => (token.length === 43 ? (people.get(hashOf(token)) ?? null) : null),
    hashesOf: (personId) => [...hashesIn(spent, personId), ...hashesIn(people, personId)],
    spend(hash) {
      const personId = people.get(hash);
      if (personId === undefined) return;
      people.delete(hash);
      spent.set(hash, personId);
      for (const old of hashesIn(spent, personId).slice(0, -mostSpent)) spent.delete(old);
    },
    take(personId) {
      for (const table of [people, spent]) for (const hash of hashesIn(table, personId)) table.delete(hash);
    },
    all: () => [...people],
    spent: () => [...spent],
  };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
