import { hashOf } from './tokens.ts';

/**
 * Who may not come back. A browser is known by a mark that its page keeps, wherever it comes from; whoever threw that away
 * is known by their address. Others behind that address come in with the browser that they were in with before.
 */
export interface Bans {
  isBanned(address: string, mark: string | undefined): boolean;
  /** That browser was let in, as that person. */
  noteMark(personId: string, mark: string | undefined): void;
  ban(personId: string, address: string | undefined): void;
  letIn(personId: string): void;
  all(): KeptBans;
}

/** Marks are kept as their hashes. */
export interface KeptBans {
  readonly addresses: [address: string, personId: string][];
  readonly marks: string[];
  readonly people: [mark: string, personId: string][];
}

export function createBans(known: KeptBans | undefined): Bans {
  let addresses = known?.addresses ?? [];
  const marks = new Set(known?.marks);
  const people = new Map(known?.people);
  const isFrom = (address: string) => addresses.some(([banned]) => banned === address);
  return {
    isBanned(address, mark) {
      const hash = mark === undefined ? null : hashOf(mark);
      if (hash !== null && marks.has(hash)) return true;
      return isFrom(address) && (hash === null || !people.has(hash));
    },
    noteMark(personId, mark) {
      if (mark !== undefined) people.set(hashOf(mark), personId);
    },
    ban(personId, address) {
      if (address !== undefined) addresses = [...addresses, [address, personId]];
      for (const [mark, owner] of people) if (owner === personId) marks.add(mark);
    },
    letIn(personId) {
      addresses = addresses.filter(([, owner]) => owner !== personId);
      for (const [mark, owner] of people) if (owner === personId) marks.delete(mark);
    },
    all: () => ({ addresses, marks: [...marks], people: [...people] }),
  };
}
