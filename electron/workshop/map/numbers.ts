import { limits } from '../../../shared/workshop/limits.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';

/**
 * Yjs tells writers apart by numbers that each page draws, and believes every update about them. Whoever wrote under
 * another's number would make the other's next edit vanish, so a number belongs to who first writes under it, and all
 * that were in the map before belong to the host.
 */
export interface ClientNumbers {
  /** Why this person may not write under these numbers, or null. */
  fault(personId: string, numbers: Iterable<number>, isKnown: (number: number) => boolean): string | null;
  claim(personId: string, numbers: Iterable<number>): boolean;
  all(): [number, string][];
}

export function createClientNumbers(known: readonly (readonly [number, string])[] = []): ClientNumbers {
  const owners = new Map(known);
  const counts = new Map<string, number>();
  for (const owner of owners.values()) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return {
    fault(personId, numbers, isKnown) {
      let fresh = 0;
      for (const number of numbers) {
        const owner = owners.get(number) ?? (isKnown(number) ? facilitatorId : null);
        if (owner === null) fresh += 1;
        else if (owner !== personId) return 'workshop-forged';
      }
      return (counts.get(personId) ?? 0) + fresh > limits.clientNumbers ? 'workshop-too-many-pages' : null;
    },
    claim(personId, numbers) {
      const fresh = [...numbers].filter((number) => !owners.has(number));
      for (const number of fresh) owners.set(number, personId);
      counts.set(personId, (counts.get(personId) ?? 0) + fresh.length);
      return fresh.length > 0;
    },
    all: () => [...owners].filter(([, owner]) => owner !== facilitatorId),
  };
}
