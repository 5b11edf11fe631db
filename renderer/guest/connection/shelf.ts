import { type Act, actSchema } from '../../../shared/workshop/act.ts';

/** Where this browser keeps what the host has not confirmed, so that a reload loses nothing. */
export interface Shelf {
  /** What this person's earlier pages left. */
  take(): Promise<Left>;
  /** In place of what was taken, and of what was put before. */
  put(left: Left): void;
}

export interface Left {
  /** Each can be judged by itself, in this order. */
  readonly updates: readonly Uint8Array[];
  readonly acts: readonly Act[];
}
export const nothing: Left = { updates: [], acts: [] };

const database = 'senda';
const store = 'unheard';
/** What nobody comes back for does not stay for good. */
const lasts = 14 * 24 * 60 * 60_000;

/**
 * In IndexedDB, which pages of a plain local network have, too. Where a browser keeps nothing, as in some private windows,
 * a reload loses what waits; everything else is as ever.
 */
export function createShelf(personId: string): Shelf {
  const mine = `${personId} ${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  let old: string[] = [];
  return {
    async take() {
      const left = await leftBy(personId).catch(() => []);
      old = left.map(({ key }) => key);
      return { updates: left.flatMap(({ updates }) => updates), acts: left.flatMap(({ acts }) => acts) };
    },
    put({ updates, acts }) {
      const gone = old;
      old = [];
      const isNothing = updates.length + acts.length === 0;
      void inStore('readwrite', (shelf) => {
        for (const key of [...gone, mine]) shelf.delete(key);
        if (!isNothing) shelf.put({ at: Date.now(), updates, acts }, mine);
        return shelf.count();
      }).catch(() => {});
    },
  };
}

/** Whether the pages of that person left anything. */
export const hasLeft = async (personId: string): Promise<boolean> =>
  (await leftBy(personId).catch(() => [])).some(({ updates, acts }) => updates.length + acts.length > 0);

/** What one person's pages left becomes another's, who was that person before. */
export async function handOn(fromId: string, toId: string): Promise<void> {
  const left = await leftBy(fromId);
  await inStore('readwrite', (shelf) => {
    for (const { key, ...kept } of left) {
      shelf.put(kept, `${toId} ${key.slice(fromId.length + 1)}`);
      shelf.delete(key);
    }
    return shelf.count();
  });
}

async function leftBy(personId: string): Promise<(Left & { key: string; at: number })[]> {
  const keys = (await inStore('readonly', (shelf) => shelf.getAllKeys())).map(String);
  const values = (await inStore('readonly', (shelf) => shelf.getAll())) as unknown[];
  const found = keys.map((key, at) => ({ key, ...read(values[at]) }));
  const stale = found.filter(({ at }) => Date.now() - at > lasts);
  for (const { key } of stale) await inStore('readwrite', (shelf) => shelf.delete(key));
  return found.filter((one) => one.key.startsWith(`${personId} `) && !stale.includes(one));
}

/** Of an older page, perhaps. */
function read(value: unknown): Left & { at: number } {
  const { at, update, updates, acts } = (value ?? {}) as Record<string, unknown>;
  return {
    at: typeof at === 'number' ? at : 0,
    updates: [update, ...(Array.isArray(updates) ? updates : [])].filter((one) => one instanceof Uint8Array),
    acts: Array.isArray(acts) ? acts.flatMap((act) => actSchema.safeParse(act).data ?? []) : [],
  };
}

async function inStore<Found>(
  mode: IDBTransactionMode,
  ask: (shelf: IDBObjectStore) => IDBRequest<Found>,
): Promise<Found> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = await answered(opening);
  try {
    return await answered(ask(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

const answered = <Found>(request: IDBRequest<Found>): Promise<Found> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Nothing is kept here'));
  });
