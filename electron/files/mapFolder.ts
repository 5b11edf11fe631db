import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from 'atomically';
import { nanoid } from 'nanoid';
import { z } from 'zod/mini';

/**
 * While a map is open it has a private folder: its journal, its pictures and its rows. The folder of a map that was
 * closed with everything in its file is removed; any folder found at start belongs to a draft or to a crash.
 */
const aboutSchema = z.object({
  path: z.nullable(z.string()),
  /** What the file held when it was last read or written. */
  fileHash: z.nullable(z.string()),
  title: z.string(),
  openedAt: z.string(),
});
export type AboutFolder = z.infer<typeof aboutSchema>;

export const newMapKey = (): string => nanoid(16);

export const journalPath = (folder: string): string => join(folder, 'journal');
export const assetPath = (folder: string, assetId: string): string => join(folder, 'assets', assetId);
/** There as long as a workshop is held on the map: what its host must still know after a crash. */
export const workshopPath = (folder: string): string => join(folder, 'workshop.json');
export const rowsPath = (folder: string, sourceId: string): string => join(folder, 'data', `${sourceId}.parquet`);

export const writeAbout = (folder: string, about: AboutFolder): Promise<void> =>
  writeFile(join(folder, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);

export async function readAbout(folder: string): Promise<AboutFolder | null> {
  try {
    return aboutSchema.parse(JSON.parse(await readFile(join(folder, 'about.json'), 'utf8')));
  } catch {
    // A crash before the first write: the journal alone still says what was typed.
    return null;
  }
}

/** File names in one part of the folder; none when the part does not exist. */
export async function namesIn(folder: string, part: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, part))).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
