import * as Y from 'yjs';
import type { Act } from '../../../shared/workshop/act.ts';
import { type Left, nothing, type Shelf } from './shelf.ts';

/** What this page wrote and the host has not confirmed; on the shelf, too, when that takes long. */
export interface Unheard {
  /** What an earlier page of this person left; what is written here comes on top of it. */
  begin(): Promise<Left>;
  wrote(update: Uint8Array): void;
  /** Everything on the map is confirmed. */
  heard(): void;
  /** Acts wait, or do not any more. */
  said(): void;
  /**
   * Says none of it to the host: the map is fetched anew. What is to be written onto that one stays until it is there;
   * the rest is forgotten.
   */
  setAside(isToBeWritten: boolean): void;
  /** The map is there: what was set aside, which is written anew or forgotten. */
  takeAside(): Uint8Array | null;
  /** What is to be said, in the order in which it was written, each piece whole and small. */
  pieces(): readonly Uint8Array[];
  /** All of it, for another page. */
  left(): Left;
  isNothing(): boolean;
  /** All of it went along to another page, which says it. */
  noteTakenAlong(): void;
  /** And nothing was written here since. */
  isTakenAlong(): boolean;
  /** Leaves it on the shelf for the next page. */
  close(): void;
  forget(): void;
}

/** A line that works confirms sooner, and then nothing is put anywhere. */
const patience = 250;

export function createUnheard(shelf: Shelf | null, waiting: () => readonly Act[]): Unheard {
  let updates: Uint8Array[] = [];
  let aside: Uint8Array[] = [];
  let isEmpty = true;
  let isTakenAlong = false;
  const pieces = (): readonly Uint8Array[] => {
    updates = gathered(updates);
    return updates;
  };
  const all = (): Left => ({ updates: [...aside, ...pieces()], acts: waiting() });
  const putting = createPatient(() => {
    const left = all();
    if (!(isBlank(left) && isEmpty)) shelf?.put(left);
    isEmpty = isBlank(left);
  });
  const later = () => shelf && putting.later();
  return {
    async begin() {
      const left = readableOf((await shelf?.take()) ?? nothing);
      updates.unshift(...left.updates);
      isEmpty = isBlank(left);
      return left;
    },
    wrote(update) {
      isTakenAlong = false;
      updates.push(update);
      later();
    },
    heard() {
      if (updates.length === 0) return;
      updates = [];
      later();
    },
    said() {
      isTakenAlong = false;
      later();
    },
    setAside(isToBeWritten) {
      if (isToBeWritten) aside = [...aside, ...pieces()];
      updates = [];
      later();
    },
    takeAside() {
      const taken = aside.length > 0 ? Y.mergeUpdates(aside) : null;
      aside = [];
      later();
      return taken;
    },
    pieces,
    left: all,
    noteTakenAlong() {
      isTakenAlong = true;
    },
    isTakenAlong: () => isTakenAlong,
    isNothing: () => updates.length + aside.length === 0 && waiting().length === 0,
    close: putting.atOnce,
    forget() {
      putting.stop();
      shelf?.put(nothing);
    },
  };
}

const isBlank = ({ updates, acts }: Left): boolean => updates.length + acts.length === 0;

/** Does something once, soon after it was asked for. */
function createPatient(run: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const now = () => {
    stop();
    run();
  };
  return {
    later() {
      timer ??= setTimeout(now, patience);
    },
    /** If it was asked for. */
    atOnce() {
      if (timer) now();
    },
    stop,
  };
}

/** Some of it came in an address, which anybody can write: a piece that is none would keep this person out for good. */
const readableOf = ({ updates, acts }: Left): Left => ({ updates: updates.filter(isReadable), acts });

function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}

const pieceSize = 64 * 1024;

/** Some neighbours in one: a letter typed is some bytes, and a thousand of them one piece. */
function gathered(updates: readonly Uint8Array[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let few: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (few.length > 0) pieces.push(few.length === 1 && few[0] ? few[0] : Y.mergeUpdates(few));
    few = [];
    size = 0;
  };
  for (const update of updates) {
    if (size + update.byteLength > pieceSize) close();
    few.push(update);
    size += update.byteLength;
  }
  close();
  return pieces;
}
