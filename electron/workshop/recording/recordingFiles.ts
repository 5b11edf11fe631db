import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/mini';

const aboutSchema = z.object({
  version: z.literal(1),
  startedAt: z.number(),
  /** An edit that was made in this workshop. */
  mark: z.object({ client: z.number(), clock: z.number() }),
});
export type AboutRecording = z.infer<typeof aboutSchema>;

export const recordingPath = (folder: string, id: string): string => join(folder, `${id}.recording`);
export const aboutPath = (folder: string, id: string): string => join(folder, `${id}.json`);

/** Oldest first: a name begins with its time. */
export async function recordingIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => /^(\d+-[\w-]+)\.recording$/.exec(name)?.[1] ?? []);
  return ids.sort((one, other) => startOf(one) - startOf(other));
}

export const startOf = (id: string): number => Number(id.split('-')[0]);

/** Null before the first edit. */
export async function readAbout(folder: string, id: string): Promise<AboutRecording | null> {
  try {
    return aboutSchema.parse(JSON.parse(await readFile(aboutPath(folder, id), 'utf8')));
  } catch {
    return null;
  }
}

export async function removeRecording(folder: string, id: string): Promise<void> {
  for (const path of [recordingPath(folder, id), aboutPath(folder, id)]) await rm(path, { force: true });
}
