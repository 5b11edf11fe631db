import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { rowsIn } from './mapData.ts';
import { assetPath, namesIn, rowsPath } from './mapFolder.ts';

/**
 * Moves pictures and rows of a file that was merged into the folder of the open map. They were unpacked aside, since a
 * damaged or older one must not take the place of ours; `before` and `after` are the map around the merge.
 */
export async function bringParts(from: string, to: string, before: JourneyMap, after: JourneyMap): Promise<void> {
  await bringPictures(from, to);
  await bringRows(from, to, before, after);
}

/** The bytes of a picture give it its name, so those that are here already are the same. */
async function bringPictures(from: string, to: string): Promise<void> {
  const here = new Set(await namesIn(to, 'assets'));
  for (const id of await namesIn(from, 'assets'))
    if (!here.has(id)) await bring(assetPath(from, id), assetPath(to, id));
}

/** Rows belong to the import that they came with: theirs replace ours only where their import did. */
async function bringRows(from: string, to: string, before: JourneyMap, after: JourneyMap): Promise<void> {
  const ours = rowsIn(to);
  const importOf = (map: JourneyMap, id: string) => `${map.sources[id]?.importedAt} ${map.sources[id]?.sha256}`;
  for (const id of await rowsIn(from).list())
    if ((await ours.pathOf(id)) === null || importOf(before, id) !== importOf(after, id))
      await bring(rowsPath(from, id), rowsPath(to, id));
}

async function bring(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}
