import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from 'atomically';
import { z } from 'zod/mini';
import { putCardSchema } from '../../shared/workshop/hiddenCards.ts';
import type { Room } from '../../shared/workshop/room.ts';
import { roomViewSchema } from '../../shared/workshop/room.ts';
import { ballotSchema } from '../../shared/workshop/vote.ts';

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
  numbers: z.array(z.tuple([z.number(), z.string()])),
  authors: z.array(z.tuple([z.string(), z.string()])),
  banned: z.array(z.string()),
  room: z.object({
    ...shared,
    hidden: z.record(z.string(), z.array(putCardSchema)),
    ballots: z.record(z.string(), ballotSchema),
    activeAt: z.record(z.string(), z.number()),
  }),
});
export interface Memory extends Omit<z.infer<typeof memorySchema>, 'room'> {
  readonly room: Room;
}

const pathIn = (folder: string): string => join(folder, 'workshop.json');

/** Null when there is none, or none that can be understood. */
export async function recall(folder: string): Promise<Memory | null> {
  return readMemory(await readFile(pathIn(folder), 'utf8').catch(() => ''));
}

export function readMemory(text: string): Memory | null {
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const writeMemory = (folder: string, memory: Memory): Promise<void> =>
  writeFile(pathIn(folder), JSON.stringify(memory));

export const forget = (folder: string): Promise<void> => rm(pathIn(folder), { force: true });

/** Writes the newest memory and none in between, one at a time. */
export interface Notebook {
  note(): void;
  settle(): Promise<void>;
}

export function createNotebook(folder: string, look: () => Memory | null): Notebook {
  let isDue = false;
  let writing: Promise<void> | null = null;
  async function write(): Promise<void> {
    while (isDue) {
      isDue = false;
      const memory = look();
      // A folder that is gone is one of a map that was closed.
      if (memory) await writeMemory(folder, memory).catch(() => {});
    }
    writing = null;
  }
  return {
    note() {
      isDue = true;
      writing ??= Promise.resolve().then(write);
    },
    settle: async () => void (await writing),
  };
}
