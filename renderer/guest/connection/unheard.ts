import * as Y from 'yjs';
import type { Act } from '../../../shared/workshop/act.ts';
import type { Shelf } from './shelf.ts';

/** What this page wrote and the host has not confirmed; on the shelf, too, when that takes long. */
export interface Unheard {
  /** What an earlier page of this person left; what is written here comes on top of it. */
  begin(): Promise<{ update: Uint8Array | null; acts: readonly Act[] }>;
  wrote(update: Uint8Array): void;
  /** Everything on the map is confirmed. */
  heard(): void;
  /** Acts wait, or do not any more. */
  said(): void;
  update(): Uint8Array | null;
  isNothing(): boolean;
  /** Leaves it on the shelf for the next page. */
  close(): void;
  forget(): void;
}

/** A line that works confirms sooner, and then nothing is put anywhere. */
const patience = 250;

export function createUnheard(shelf: Shelf | null, waiting: () => readonly Act[]): Unheard {
  let updates: Uint8Array[] = [];
  let isEmpty = true;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const merged = (): Uint8Array | null => {
    if (updates.length > 1) updates = [Y.mergeUpdates(updates)];
    return updates[0] ?? null;
  };
  function put(): void {
    timer = null;
    const left = { update: merged(), acts: waiting() };
    const isNothing = !left.update && left.acts.length === 0;
    if (!(isNothing && isEmpty)) shelf?.put(left);
    isEmpty = isNothing;
  }
  const later = () => {
    if (shelf) timer ??= setTimeout(put, patience);
  };
  return {
    async begin() {
      const left = (await shelf?.take()) ?? { update: null, acts: [] };
      if (left.update) updates.unshift(left.update);
      isEmpty = !left.update && left.acts.length === 0;
      return left;
    },
    wrote(update) {
      updates.push(update);
      later();
    },
    heard() {
      if (updates.length === 0) return;
      updates = [];
      later();
    },
    said: later,
    update: merged,
    isNothing: () => updates.length === 0 && waiting().length === 0,
    close() {
      if (!timer) return;
      clearTimeout(timer);
      put();
    },
    forget() {
      if (timer) clearTimeout(timer);
      timer = null;
      shelf?.put({ update: null, acts: [] });
    },
  };
}
