import type { Presence } from '../../shared/workshop/presence.ts';
import type { Seat } from './seat.ts';

/** Those who want to hear of something. */
export interface Listeners<Said extends readonly unknown[]> {
  add(listener: (...said: Said) => void): () => void;
  tell(...said: Said): void;
}

export function createListeners<Said extends readonly unknown[]>(): Listeners<Said> {
  const all = new Set<(...said: Said) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell(...said) {
      for (const listener of all) listener(...said);
    },
  };
}

/** What everybody else points at, as a seat tells it. */
export function createOthers(): { others: Seat['others']; set(people: readonly Presence[]): void } {
  const listeners = createListeners<[]>();
  let newest: readonly Presence[] = [];
  return {
    others: { people: () => newest, onChange: listeners.add },
    set(people) {
      newest = people;
      listeners.tell();
    },
  };
}
