import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContainer } from '../../electron/files/writeContainer.ts';
import { stateOf } from '../../shared/live/stateOf.ts';
import { buildMap } from '../samples/buildMap.ts';
import { everyLane } from './everyLane.ts';

/** Writes the map of every lane into a folder, empty and full, in both languages: `lanes.<language>.<empty|full>.senda`. */
export async function writeLanes(to: string): Promise<string[]> {
  mkdirSync(to, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'senda-lanes-'));
  const written: string[] = [];
  for (const language of ['en', 'es'] as const)
    for (const isEmpty of [true, false]) {
      const path = join(to, `lanes.${language}.${isEmpty ? 'empty' : 'full'}.senda`);
      const journey = buildMap(everyLane(language, isEmpty));
      await writeContainer(path, { journey, state: stateOf(journey), folder, preview: null });
      written.push(path);
    }
  rmSync(folder, { recursive: true });
  return written;
}
