import * as Y from 'yjs';
import { momentsBetween, peopleBetween } from '../../../shared/workshop/replay/moments.ts';
import { type EntryHead, entryBytes } from '../../../shared/workshop/replay/recording.ts';
import type { Room } from '../../../shared/workshop/room.ts';

/**
 * Gathers what happens and writes it as it can be afforded. What one person did within a moment is one entry: a moment is
 * a second at first, and longer the fuller the recording gets. When it is full, only what happened in the room is still
 * written, and at the end the rest of the map at once: so a recording never grows beyond its bound, and always ends with
 * the map as it was at the end.
 */
export interface Recorder {
  /** The map changed. Costs as much as putting something on a list. */
  edited(update: Uint8Array, by: readonly string[]): void;
  /** The room became another. */
  became(before: Room, after: Room): void;
  /** Writes what was gathered. */
  flush(): void;
  close(): void;
}

export interface RecorderNeeds {
  now(): number;
  /** Called in order; it must not keep the caller waiting. */
  write(bytes: Uint8Array): void;
  /** The map as a whole. */
  state(): Uint8Array;
  /** How much is written already, and how much may be. */
  readonly written?: number;
  readonly most?: number;
}

/** An ordinary workshop of two hours and a dozen people comes to a few MB. */
const mostBytes = 64 * 1024 * 1024;

/** Merging a long list would keep the host; a few at a time do not. */
const mergedAt = 40;

interface Gathered {
  readonly by: readonly string[];
  at: number;
  updates: Uint8Array[];
}

export function createRecorder({ now, write, state, written = 0, most = mostBytes }: RecorderNeeds): Recorder {
  const gathered = new Map<string, Gathered>();
  /** Under whose number in Yjs something was gathered, and for whom. */
  const writers = new Map<number, string>();
  let spent = written;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isClosed = false;
  /** What of the map was written when it was full. */
  let fullAt: Uint8Array | null = null;

  function put(head: EntryHead, body?: Uint8Array): void {
    const bytes = entryBytes(head, body);
    spent += bytes.byteLength;
    write(bytes);
  }
  function flush(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    for (const { by, at, updates } of [...gathered.values()].sort((one, other) => one.at - other.at))
      put({ kind: 'edit', at, by: [...by] }, merged(updates));
    gathered.clear();
    writers.clear();
    if (spent >= most) fullAt ??= Y.encodeStateVectorFromUpdate(state());
  }
  return {
    edited(update, by) {
      if (fullAt || isClosed) return;
      const who = by.join();
      // The host writes for everybody under its own number, and each edit builds on the one before.
      const numbers = Y.decodeUpdate(update).structs.map(({ id }) => id.client);
      if (numbers.some((number) => (writers.get(number) ?? who) !== who)) flush();
      for (const number of numbers) writers.set(number, who);
      const own = gathered.get(who) ?? { by, at: 0, updates: [] };
      gathered.set(who, own);
      own.at = now();
      own.updates.push(update);
      if (own.updates.length >= mergedAt) own.updates = [merged(own.updates)];
      timer ??= setTimeout(flush, momentAt(spent / most));
    },
    became(before, after) {
      // Those who are sent home leave when it is over.
      if (isClosed) return;
      const moments = momentsBetween(before, after);
      const people = fullAt ? [] : peopleBetween(before.people, after.people);
      if (moments.length + people.length === 0) return;
      // What was done before a reveal stands before it.
      flush();
      const at = now();
      for (const { id, name, hue } of people) put({ kind: 'person', at, person: { id, name, hue } });
      for (const moment of moments) put({ kind: 'moment', at, moment });
    },
    flush,
    close() {
      flush();
      isClosed = true;
      if (fullAt) put({ kind: 'edit', at: now(), by: [] }, Y.diffUpdate(state(), fullAt));
    },
  };
}

/** How long what one person does is one entry, by how full the recording is. */
export function momentAt(fullness: number): number {
  if (fullness < 0.25) return 1000;
  if (fullness < 0.5) return 4000;
  return fullness < 0.75 ? 15_000 : 60_000;
}

const merged = (updates: readonly Uint8Array[]): Uint8Array => {
  const [only] = updates;
  return only && updates.length === 1 ? only : Y.mergeUpdates([...updates]);
};
