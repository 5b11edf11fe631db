import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContainer } from '../../electron/files/writeContainer.ts';
import { writeSafely } from '../../electron/files/writeSafely.ts';
import { addCard } from '../../shared/edits/cards.ts';
import { mapEdit } from '../../shared/edits/edit.ts';
import { addLane } from '../../shared/edits/lanes.ts';
import { addStage } from '../../shared/edits/stages.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';

/** Milliseconds of each round: saving as Senda saves, and the barest way to keep the same records. */
export async function timeSaves(cards: number, rounds: number): Promise<{ ours: number[]; bare: number[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'senda-save-'));
  const live = bigMap(cards);
  const ours: number[] = [];
  const bare: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await timed(() => writeFile(join(folder, 'bare.json'), JSON.stringify(live.snapshot()))));
      ours.push(await timed(() => save(live, folder)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { ours, bare };
}

const save = (live: LiveMap, folder: string): Promise<unknown> =>
  writeSafely({
    path: join(folder, 'map.senda'),
    backups: join(folder, 'backups'),
    write: (path) => writeContainer(path, { journey: live.snapshot(), state: live.state(), folder, preview: null }),
  });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function bigMap(cards: number): LiveMap {
  const live = createLiveMap();
  const stageIds = Array.from({ length: 20 }, (_, at) => `stage-${at}`);
  const laneIds = Array.from({ length: 10 }, (_, at) => `lane-${at}`);
  for (const id of stageIds) live.edit(addStage({ id, name: `Stage ${id}` }));
  for (const id of laneIds) live.edit(addLane({ id, kind: 'action', name: `Lane ${id}` }));
  live.edit(
    mapEdit('bench', (edit) => {
      for (let at = 0; at < cards; at += 1)
        addCard({
          id: `card-${at}`,
          stageId: stageIds[at % 20] ?? '',
          laneId: laneIds[Math.floor(at / 20) % 10] ?? '',
          text: `Card ${at}: waits for the letter, asks her sister, phones the ward`,
        }).apply(edit);
    }),
  );
  return live;
}
