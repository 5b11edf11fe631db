import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFile } from 'atomically';
import { isAssetId } from '../../../shared/file/entryNames.ts';
import { picturesIn } from '../../../shared/journey/picturesIn.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { Result } from '../../../shared/result.ts';
import { sha256 } from '../../files/hash.ts';
import { assetPath } from '../../files/mapFolder.ts';

/** Fetches the pictures of a map that comes from another host; gives how many could not be had. */
export async function bringPictures(
  fetchOne: (id: string) => Promise<Result<Uint8Array>>,
  state: Uint8Array,
  folder: string,
  brought: Set<string>,
): Promise<number> {
  const live = createLiveMap(state);
  const ids = picturesIn(live.snapshot());
  live.close();
  for (const id of ids) {
    if (brought.has(id)) continue;
    const picture = await fetchOne(id);
    if (picture.ok && (await keep(folder, id, picture.value))) brought.add(id);
  }
  return ids.filter((id) => !brought.has(id)).length;
}

/** Of any kind that a map's file may hold, drawings among them: its name says which bytes it is, and they are looked at. */
async function keep(folder: string, id: string, bytes: Uint8Array): Promise<boolean> {
  if (!isAssetId(id) || !id.startsWith(`${sha256(bytes)}.`)) return false;
  const path = assetPath(folder, id);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return true;
}
