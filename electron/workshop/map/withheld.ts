import * as Y from 'yjs';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { suppressed } from '../../../shared/share/suppress.ts';
import { usualSmallest } from '../../../shared/share/withoutCustomers.ts';

/**
 * Takes figures of few answers out of the guests' document, and those from which they could be worked out. Inside the
 * transaction that brought them, so that no message ever holds them.
 */
export function withhold(document: Y.Doc, { figures }: JourneyMap): void {
  const table = document.getMap('figures');
  if (table.size === 0) return;
  const { small, others } = suppressed(Object.values(figures), usualSmallest);
  for (const id of [...small, ...others]) if (table.has(id)) table.delete(id);
}

/** Takes an update in, and what is withheld out again, in one. */
export function takeWithout(document: Y.Doc, update: Uint8Array, journey: () => JourneyMap, origin: unknown): void {
  document.transact((transaction) => {
    Y.applyUpdate(document, update);
    const changed: ReadonlyMap<unknown, unknown> = transaction.changed;
    if (changed.has(document.getMap('figures'))) withhold(document, journey());
  }, origin);
}
