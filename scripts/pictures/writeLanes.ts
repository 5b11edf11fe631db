import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContainer } from '../../electron/files/readContainer.ts';
import { writeContainer } from '../../electron/files/writeContainer.ts';
import { addLane } from '../../shared/edits/lanes.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import { stateOf } from '../../shared/live/stateOf.ts';
import { buildMap } from '../samples/buildMap.ts';
import { everyLane } from './everyLane.ts';

const languages = ['en', 'es'] as const;

/**
 * Writes the map of every lane into a folder, empty and full, and a sample with a lane for each of its figures, all in
 * both languages: `lanes.<language>.<empty|full|figures>.senda`.
 */
export async function writeLanes(to: string, samples: string): Promise<string[]> {
  mkdirSync(to, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'senda-lanes-'));
  const written: string[] = [];
  for (const language of languages) {
    for (const isEmpty of [true, false]) {
      const path = join(to, `lanes.${language}.${isEmpty ? 'empty' : 'full'}.senda`);
      const journey = buildMap(everyLane(language, isEmpty));
      await writeContainer(path, { journey, state: stateOf(journey), folder, preview: null });
      written.push(path);
    }
    const path = join(to, `lanes.${language}.figures.senda`);
    await writeFigures(path, join(samples, `bank-account.${language}.senda`));
    written.push(path);
  }
  rmSync(folder, { recursive: true });
  return written;
}

/** A target that some stages reach and others miss. */
const target = 15;

async function writeFigures(path: string, sample: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'senda-figures-'));
  const read = await readContainer(sample, folder);
  if (!read.ok) throw new Error(`${sample}: ${read.problem.kind}`);
  const live = createLiveMap(read.value.state);
  for (const [index, metric] of inOrder(live.snapshot().metrics).entries())
    live.edit(addLane({ kind: 'kpi', name: metric.name, metricId: metric.id, target: index === 0 ? target : null }));
  await writeContainer(path, { journey: live.snapshot(), state: live.state(), folder, preview: null });
  live.close();
  rmSync(folder, { recursive: true });
}
