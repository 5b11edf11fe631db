import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFile } from 'atomically';
import { isAssetId } from '../../shared/file/entryNames.ts';
import { sha256 } from './hash.ts';
import { assetPath } from './mapFolder.ts';
import { createTurn } from './turn.ts';

/** Puts a picture beside the map, under the name that its bytes give it; null when it is none that a map may hold. */
export async function keepPicture(folder: string, bytes: Uint8Array): Promise<string | null> {
  const ending = endingOf(bytes);
  if (ending === null) return null;
  const id = `${sha256(bytes)}.${ending}`;
  const path = assetPath(folder, id);
  if (await isThere(path)) return id;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return id;
}

const starts: readonly (readonly [string, readonly number[], number])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['jpg', [0xff, 0xd8, 0xff], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
];

/** What the bytes themselves say they are: a name or a type that somebody claims is not asked. */
export function endingOf(bytes: Uint8Array): string | null {
  const fits = (start: readonly number[], at: number) => start.every((byte, index) => bytes[at + index] === byte);
  return starts.find(([, start, at]) => fits(start, at))?.[0] ?? null;
}

/**
 * Pictures of what was copied last, so that they can come along into another map, even when their own was closed
 * meanwhile. One window lends, another brings: neither names a path, nor a map that is not its own.
 */
export interface PictureShelf {
  lend(folder: string, ids: readonly string[]): Promise<void>;
  /** Gives back those that could not be brought. */
  bring(folder: string, ids: readonly string[]): Promise<string[]>;
}

export function createPictureShelf(place: string): PictureShelf {
  /** A paste right behind a copy waits until all is there. */
  const inTurn = createTurn();
  return {
    lend: (folder, ids) =>
      inTurn(async () => {
        await rm(place, { recursive: true, force: true });
        await mkdir(place, { recursive: true });
        for (const id of ids.filter(isAssetId)) await copyIfThere(assetPath(folder, id), join(place, id));
      }),
    bring: (folder, ids) =>
      inTurn(async () => {
        const missing: string[] = [];
        for (const id of ids) if (!isAssetId(id) || !(await bringOne(folder, place, id))) missing.push(id);
        return missing;
      }),
  };
}

async function bringOne(folder: string, place: string, id: string): Promise<boolean> {
  const path = assetPath(folder, id);
  if (await isThere(path)) return true;
  await mkdir(dirname(path), { recursive: true });
  return copyIfThere(join(place, id), path);
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
