import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsPath } from '../../electron/files/mapFolder.ts';
import { writeContainer } from '../../electron/files/writeContainer.ts';
import { stateOf } from '../../shared/live/stateOf.ts';
import { buildMap } from './buildMap.ts';
import { samples, templates } from './maps.ts';
import type { ShippedMap } from './shippedMap.ts';

/**
 * Writes every sample and template into folders of `to`, with the data that lie in `resources`; `previews` has the picture
 * for a file name, once it has been made.
 */
export async function writeMaps(
  resources: string,
  to: string,
  previews: string | null,
  names: readonly string[],
): Promise<string[]> {
  const written: string[] = [];
  for (const [folder, maps] of [
    ['samples', samples],
    ['templates', templates],
  ] as const) {
    for (const [name, map] of Object.entries(maps)) {
      const path = join(to, folder, `${name}.senda`);
      if (names.length > 0 && !names.some((part) => name.includes(part))) continue;
      mkdirSync(join(to, folder), { recursive: true });
      await writeOne(path, map, resources, previews && join(previews, `${name}.png`));
      written.push(path);
    }
  }
  return written;
}

async function writeOne(path: string, map: ShippedMap, resources: string, preview: string | null): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'senda-map-'));
  mkdirSync(join(folder, 'data'));
  const drawn = buildMap(map.content);
  const journey = map.addData ? await map.addData(drawn, resources, (id) => rowsPath(folder, id)) : drawn;
  const picture = preview === null ? null : readFileSync(preview);
  await writeContainer(path, { journey, state: stateOf(journey), folder, preview: picture });
  rmSync(folder, { recursive: true });
}
