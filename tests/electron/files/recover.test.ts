import { appendFile, cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptMap } from '../../../electron/files/keptMap.ts';
import { assetPath, workshopPath } from '../../../electron/files/mapFolder.ts';
import { keepPicture } from '../../../electron/files/pictures.ts';
import { recover } from '../../../electron/files/recover.ts';
import { writeContainer } from '../../../electron/files/writeContainer.ts';
import { setCardPicture } from '../../../shared/edits/cards.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { journeyFrom, stateOf } from '../../../shared/live/stateOf.ts';
import { clinic } from '../../shared/file/journeys.ts';
import { aDeskFolder, editIn, png, writeAsAnother } from './aKeptMap.ts';

let desk: Awaited<ReturnType<typeof aDeskFolder>>;
let left: string;
beforeEach(async () => {
  desk = await aDeskFolder();
  left = join(desk.folder, 'left');
  await mkdir(left);
});
afterEach(() => desk.remove());

/** The folder as it lies on the disk at this moment, which is what a power cut leaves. */
async function crash(map: KeptMap): Promise<string> {
  await cp(map.folder, join(left, map.key), { recursive: true });
  return join(left, map.key);
}

async function aFile() {
  await writeContainer(desk.path(), { journey: clinic, state: stateOf(clinic), folder: desk.folder, preview: null });
  return desk.path();
}

const throwIt = (error: unknown) => {
  throw error;
};

const nameOf = (state: Uint8Array | undefined) => state && journeyFrom(state).stages['s1']?.name;

describe('after a crash', () => {
  test('words that were not in the file yet come back with it', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Typed before the crash'));
    await crash(map);

    const [start, ...more] = await recover(left, throwIt);

    expect(more).toEqual([]);
    expect(nameOf(start?.state)).toBe('Typed before the crash');
    expect(start).toMatchObject({ path: desk.path(), isRecovered: true, isUnsaved: true });
  });

  test('a map whose file has everything does not open by itself, and its folder goes', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Saved'));
    await map.save();
    await crash(map);

    expect(await recover(left, throwIt)).toEqual([]);
    expect(await readdir(left)).toEqual([]);
  });

  test('a map on which a workshop was held opens again though its file has everything; one of yesterday does not', async () => {
    const map = await desk.openFile(await aFile());
    const folder = await crash(map);
    await writeFile(workshopPath(folder), '{}');

    const starts = await recover(left, throwIt);

    expect(starts).toMatchObject([{ path: desk.path(), folder, isRecovered: false, isUnsaved: false }]);
    const yesterday = new Date(Date.now() - 13 * 60 * 60_000);
    await utimes(workshopPath(folder), yesterday, yesterday);
    expect(await recover(left, throwIt)).toEqual([]);
  });

  test('a file that a colleague changed meanwhile keeps their words beside the recovered ones', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Mine'));
    await crash(map);
    const theirs = await desk.openFile(desk.path(), join(desk.folder, 'elsewhere'));
    await editIn(theirs, renameStage('s2', 'Theirs'));
    await theirs.save();

    const [start] = await recover(left, throwIt);

    expect(start && journeyFrom(start.state).stages['s2']?.name).toBe('Theirs');
    expect(nameOf(start?.state)).toBe('Mine');
  });

  test('a picture that a colleague put into the file meanwhile is there as well', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Mine'));
    await crash(map);
    const elsewhere = join(desk.folder, 'elsewhere');
    const id = (await keepPicture(elsewhere, png)) ?? '';
    await writeAsAnother(desk.path(), elsewhere, setCardPicture('c1', id));

    const [start] = await recover(left, throwIt);

    expect(new Uint8Array(await readFile(assetPath(start?.folder ?? '', id)))).toEqual(png);
  });

  test('a folder that cannot be read costs no other, and stays', async () => {
    await mkdir(join(left, 'aside', 'journal'), { recursive: true });
    const map = await desk.openState(stateOf(clinic));
    await editIn(map, renameStage('s1', 'Draft'));
    await crash(map);
    const troubles: unknown[] = [];

    const starts = await recover(left, (error) => troubles.push(error));

    expect(starts.map(({ state }) => nameOf(state))).toEqual(['Draft']);
    expect(troubles).toHaveLength(1);
    expect(await readdir(left)).toContain('aside');
  });

  test('a draft opens again, and is no surprise', async () => {
    const map = await desk.openState(stateOf(clinic));
    await editIn(map, renameStage('s1', 'Draft'));
    await crash(map);

    const [start] = await recover(left, throwIt);

    expect(nameOf(start?.state)).toBe('Draft');
    expect(start).toMatchObject({ path: null, isRecovered: false, isUnsaved: true });
  });

  test('words whose file is gone become a draft that says so', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Kept'));
    await crash(map);
    await rm(desk.path());

    const [start] = await recover(left, throwIt);

    expect(nameOf(start?.state)).toBe('Kept');
    expect(start).toMatchObject({ path: null, isRecovered: true, warnings: [{ kind: 'recovered-without-file' }] });
  });

  test('a journal cut off in its last record gives everything before it', async () => {
    const map = await desk.openState(stateOf(clinic));
    await editIn(map, renameStage('s1', 'Whole'));
    const folder = await crash(map);
    await appendFile(join(folder, 'journal'), Buffer.from([0, 0, 0, 40, 1, 2, 3, 4, 5]));

    const [start] = await recover(left, throwIt);

    expect(nameOf(start?.state)).toBe('Whole');
  });

  test('folders with nothing to get out of them are cleared away', async () => {
    await mkdir(join(left, 'empty'));
    await mkdir(join(left, 'noise'));
    await writeFile(join(left, 'noise', 'journal'), 'not a journal');

    expect(await recover(left, throwIt)).toEqual([]);
    expect(await readdir(left)).toEqual([]);
  });

  test('what was recovered is safe from a second crash at once', async () => {
    const map = await desk.openState(stateOf(clinic));
    await editIn(map, renameStage('s1', 'Twice'));
    await crash(map);
    const [start] = await recover(left, throwIt);
    if (!start) throw new Error('Nothing was recovered');

    const again = await desk.keep(start);

    expect((await readFile(join(again.folder, 'journal'))).byteLength).toBeGreaterThan(0);
    expect(nameOf((await recover(left, throwIt))[0]?.state)).toBe('Twice');
  });
});

test('where Senda never ran there is nothing to recover', async () => {
  expect(await recover(join(desk.folder, 'never'), throwIt)).toEqual([]);
});
