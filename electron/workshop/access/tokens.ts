import { createHash, randomBytes } from 'node:crypto';

/**
 * Who may come back without the code. A token is drawn for each guest and shown to that guest alone; the host keeps its
 * hash, so that nobody who reads the host's files could come in with it.
 */
export interface Tokens {
  give(personId: string): string;
  personOf(token: string): string | null;
  /** The guest's token is worth nothing from now on. */
  take(personId: string): void;
  all(): [hash: string, personId: string][];
}

export function createTokens(known: readonly (readonly [string, string])[] = []): Tokens {
  const people = new Map(known);
  return {
    give(personId) {
      const token = randomBytes(32).toString('base64url');
      people.set(hashOf(token), personId);
      return token;
    },
    personOf: (token) => (token.length === 43 ? (people.get(hashOf(token)) ?? null) : null),
    take(personId) {
      for (const [hash, owner] of people) if (owner === personId) people.delete(hash);
    },
    all: () => [...people],
  };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
