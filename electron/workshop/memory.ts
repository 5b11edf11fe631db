import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from 'atomically';
import { z } from 'zod/mini';
import { putCardSchema } from '../../shared/workshop/hiddenCards.ts';
import type { Room } from '../../shared/workshop/room.ts';
import { roomViewSchema } from '../../shared/workshop/room.ts';
import { ballotSchema } from '../../shared/workshop/vote.ts';
import { workshopPath } from '../files/mapFolder.ts';

/**
 * What a host must still know after a crash, beside the map: whose token is whose, who wrote what, and the room with all
 * that is hidden in it. It lies in the private folder of the map and goes when the workshop ends.
 */
const { mine: _mine, counts: _counts, lead: _lead, ...shared } = roomViewSchema.shape;
const memorySchema = z.object({
  version: z.literal(1),
  port: z.number(),
  startedAt: z.number(),
  savedAt: z.number(),
  code: z.object({ code: z.string(), endsAt: z.number() }),
  tokens: z.array(z.tuple([z.string(), z.string()])),
  /** With which their pages can no longer come in, as they went on at another address. */
  spent: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  numbers: z.array(z.tuple([z.number(), z.string()])),
  authors: z.array(z.tuple([z.string(), z.string()])),
  bans: z.object({
    addresses: z.array(z.tuple([z.string(), z.string()])),
    marks: z.array(z.string()),
    people: z.array(z.tuple([z.string(), z.string()])),
  }),
  /** It was handed over to that host and person, who have not answered; whoever led here goes by `from` there. */
  handing: z.optional(z.object({ host: z.string(), key: z.string(), to: z.string(), from: z.string() })),
  /** It came from another host; whether that one knows that it is here now. */
  arrival: z.optional(z.object({ key: z.string(), isSure: z.boolean() })),
  room: z.object({
    ...shared,
    hidden: z.record(z.string(), z.array(putCardSchema)),
    ballots: z.record(z.string(), ballotSchema),
    formerNames: z.optional(z.record(z.string(), z.array(z.string()))),
    banned: z.optional(z.array(z.string())),
    activeAt: z.record(z.string(), z.number()),
  }),
});
export interface Memory extends Omit<z.infer<typeof memorySchema>, 'room'> {
  readonly room: Room;
}

/** Null when there is none, or none that can be understood. */
export async function recall(folder: string): Promise<Memory | null> {
  return readMemory(await readFile(workshopPath(folder), 'utf8').catch(() => ''));
}

export function readMemory(text: string): Memory | null {
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const writeMemory = (folder: string, memory: Memory): Promise<void> =>
  writeFile(workshopPath(folder), JSON.stringify(memory));

/** The map as it was when the workshop began, for the minutes. */
const beforeIn = (folder: string): string => join(folder, 'workshop-before');
export const writeBefore = (folder: string, state: Uint8Array): Promise<void> =>
  writeFile(beforeIn(folder), Buffer.from(state.buffer, state.byteOffset, state.byteLength));
export const recallBefore = (folder: string): Promise<Uint8Array | null> =>
  readFile(beforeIn(folder)).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

export async function forget(folder: string): Promise<void> {
  await rm(workshopPath(folder), { force: true });
  await rm(beforeIn(folder), { force: true });
}

/** Writes the newest memory and none in between, one at a time. */
export interface Notebook {
  note(): void;
  /** When everything noted so far is written; what is noted later is not waited for. */
  settle(): Promise<void>;
}

export function createNotebook(put: (memory: Memory) => Promise<void>, look: () => Memory | null): Notebook {
  let isDue = false;
  let writing: Promise<void> | null = null;
  /** Ends when what is noted now is written. */
  let due: Promise<void> | null = null;
  async function write(): Promise<void> {
    isDue = false;
    due = null;
    const memory = look();
    // A folder that is gone is one of a map that was closed.
    if (memory) await put(memory).catch(() => {});
  }
  function begin(): Promise<void> {
    const before = writing ?? Promise.resolve();
    const mine = before.then(write).then(() => {
      if (writing === mine) writing = null;
    });
    writing = mine;
    return mine;
  }
  return {
    note() {
      if (isDue) return;
      isDue = true;
      due = begin();
    },
    settle: async () => void (await (due ?? writing)),
  };
}
