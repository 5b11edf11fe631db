import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecordings } from '../../../../electron/workshop/recording/recordings.ts';
import { setTitle } from '../../../../shared/edits/about.ts';
import { writeCard } from '../../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../../shared/live/createLiveMap.ts';
import { entriesIn } from '../../../../shared/workshop/replay/recording.ts';
import { createWalk, readReplay } from '../../../../shared/workshop/replay/replay.ts';
import { aMap } from '../../../builders/aMap.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-recordings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = aMap().withStages('Before').withLanes('touchpoint').withCard('Letter').state();
let clock = 1000;
const wishFor = (live: ReturnType<typeof createLiveMap>) => ({
  title: 'A stay',
  live,
  now: () => clock++,
  log: (text: string) => {
    throw new Error(text);
  },
});

async function endOf(bytes: Uint8Array | null) {
  const replay = await readReplay(entriesIn(bytes ?? new Uint8Array()).entries);
  if (!replay) throw new Error('Nothing was recorded');
  return createWalk(replay).go(replay.steps.length);
}

describe('recordings', () => {
  it('belong to the map in which the workshop was, whatever became of it since', async () => {
    const recordings = createRecordings(folder);
    const live = createLiveMap(start);
    const recording = await recordings.begin('key', false, wishFor(live));
    live.edit(writeCard('card1', 'Letters'));
    await recording.close();
    live.edit(setTitle('Renamed since'));

    const [found] = await createRecordings(folder).of({ key: 'other', state: live.state() });

    expect(found?.isRunning).toBe(false);
    expect((await endOf(await recordings.read(found?.id ?? ''))).cards['card1']?.text).toBe('Letters');
    // The same starter, of which somebody else made another map.
    expect(await recordings.of({ key: 'key', state: start })).toEqual([]);
  });

  it('go on after a crash, with what the map learnt meanwhile', async () => {
    const live = createLiveMap(start);
    const crashed = createRecordings(folder);
    await crashed.begin('key', false, wishFor(live)).then(async (recording) => {
      live.edit(writeCard('card1', 'Letters'));
      await recording.settle();
    });
    const [name] = (await readdir(folder)).filter((file) => file.endsWith('.recording'));
    await appendFile(join(folder, name ?? ''), new Uint8Array([200, 3, 1, 2]));
    live.edit(writeCard('card1', 'Letters, twice'));

    const recordings = createRecordings(folder);
    const again = await recordings.begin('key', true, wishFor(live));
    live.edit(setTitle('After the crash'));
    await again.close();

    const found = await recordings.of({ key: 'key', state: live.state() });
    expect(found).toHaveLength(1);
    const journey = await endOf(await recordings.read(found[0]?.id ?? ''));
    expect(journey).toEqual(live.snapshot());
  });

  it('of a workshop in which nothing was done are not kept', async () => {
    const live = createLiveMap(start);
    const recordings = createRecordings(folder);
    const recording = await recordings.begin('key', false, wishFor(live));
    const whileRunning = await recordings.of({ key: 'key', state: live.state() });

    await recording.close();

    expect(whileRunning.map(({ isRunning }) => isRunning)).toEqual([true]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are gone when somebody says so, but not while they run', async () => {
    const live = createLiveMap(start);
    const recordings = createRecordings(folder);
    const recording = await recordings.begin('key', false, wishFor(live));
    live.edit(writeCard('card1', 'Letters'));
    const [{ id } = { id: '' }] = await recordings.of({ key: 'key', state: live.state() });

    await recordings.forget(id);
    const whileRunning = await recordings.read(id);
    await recording.close();
    await recordings.forget(id);

    expect(whileRunning?.byteLength).toBeGreaterThan(0);
    expect(await recordings.read(id)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('are thirty at most, the newest', async () => {
    const live = createLiveMap(start);
    const recordings = createRecordings(folder);
    for (let nr = 0; nr < 32; nr++) {
      const recording = await recordings.begin('key', false, wishFor(live));
      live.edit(writeCard('card1', `Letter ${nr}`));
      await recording.close();
    }

    const found = await recordings.of({ key: 'key', state: live.state() });

    expect(found).toHaveLength(30);
    expect((await endOf(await recordings.read(found[0]?.id ?? ''))).cards['card1']?.text).toBe('Letter 31');
  });
});
