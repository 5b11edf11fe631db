import { mkdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assetPath, rowsPath } from '../../../electron/files/mapFolder.ts';
import { keepPicture } from '../../../electron/files/pictures.ts';
import { writeContainer } from '../../../electron/files/writeContainer.ts';
import { setCardPicture } from '../../../shared/edits/cards.ts';
import { takeInSurvey } from '../../../shared/edits/metrics.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { stateOf } from '../../../shared/live/stateOf.ts';
import { aMap } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';
import { clinic } from '../../shared/file/journeys.ts';
import { aDeskFolder, editIn, png, writeAsAnother } from './aKeptMap.ts';

let desk: Awaited<ReturnType<typeof aDeskFolder>>;
let elsewhere: string;
beforeEach(async () => {
  desk = await aDeskFolder();
  elsewhere = join(desk.folder, 'elsewhere');
  await mkdir(elsewhere);
});
afterEach(() => desk.remove());

async function aFile(journey: JourneyMap = clinic): Promise<string> {
  const contents = { journey, state: stateOf(journey), folder: elsewhere, preview: null };
  await writeContainer(desk.path(), contents);
  return desk.path();
}

const imported = (importedAt: string) => {
  const survey = aSurvey({ values: { c1: 4 } });
  return takeInSurvey({ ...survey, source: { ...survey.source, importedAt, hasRows: true } });
};

async function rowsAre(folder: string, text: string): Promise<void> {
  await mkdir(dirname(rowsPath(folder, 'source1')), { recursive: true });
  await writeFile(rowsPath(folder, 'source1'), text);
}

const rowsOf = (folder: string): Promise<string> => readFile(rowsPath(folder, 'source1'), 'utf8');

describe('a file that somebody else wrote while it was open', () => {
  test('is not written back when it has everything', async () => {
    const map = await desk.openFile(await aFile());
    const merge = desk.nextMerge();
    await writeAsAnother(desk.path(), elsewhere, renameStage('s2', 'Theirs'));
    await merge;
    const theirs = await stat(desk.path());

    await map.close();

    expect((await stat(desk.path())).ino).toBe(theirs.ino);
  });

  test('is written back when it lacks what is here', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Mine'));
    const merge = desk.nextMerge();
    await writeAsAnother(desk.path(), elsewhere, renameStage('s2', 'Theirs'));
    await merge;

    await map.close();

    const again = await desk.openFile(desk.path());
    const { s1, s2 } = again.live.snapshot().stages;
    expect([s1?.name, s2?.name]).toEqual(['Mine', 'Theirs']);
  });

  test('is taken in behind a link, too', async () => {
    const behind = join(elsewhere, 'clinic.senda');
    await rename(await aFile(), behind);
    await symlink(behind, desk.path());
    const map = await desk.openFile(desk.path());
    const merge = desk.nextMerge();

    await writeAsAnother(behind, elsewhere, renameStage('s2', 'Theirs'));
    await merge;

    expect(map.live.snapshot().stages['s2']?.name).toBe('Theirs');
  });

  test('brings its pictures along', async () => {
    const map = await desk.openFile(await aFile());
    const id = (await keepPicture(elsewhere, png)) ?? '';
    await writeAsAnother(desk.path(), elsewhere, setCardPicture('c1', id));

    await map.save();

    expect(new Uint8Array(await readFile(assetPath(map.folder, id)))).toEqual(png);
  });

  test('with a damaged picture, does not cost the picture that is here', async () => {
    const id = (await keepPicture(elsewhere, png)) ?? '';
    const shown = aMap()
      .withStages('Before')
      .withLanes('touchpoint')
      .withCard('Letter')
      .with(setCardPicture('card1', id));
    const map = await desk.openFile(await aFile(shown.journey()));
    await writeAsAnother(desk.path(), elsewhere, renameStage('stage1', 'Theirs'));
    const bytes = await readFile(desk.path());
    bytes.writeUInt8(0, bytes.indexOf(png) + png.length - 1);
    await writeFile(desk.path(), bytes);

    await map.save();

    expect(map.live.snapshot().stages['stage1']?.name).toBe('Theirs');
    expect(new Uint8Array(await readFile(assetPath(map.folder, id)))).toEqual(png);
  });

  test('with the rows of an older import, does not take the place of newer ones', async () => {
    const map = await surveyed();
    await rowsAre(map.folder, 'newer');
    await editIn(map, imported('2025-06-01T09:00:00.000Z'));
    await writeAsAnother(desk.path(), elsewhere, renameStage('stage1', 'Theirs'));

    await map.save();

    expect(await rowsOf(map.folder)).toBe('newer');
  });

  test('with a newer import, brings the rows of that', async () => {
    const map = await surveyed();
    await rowsAre(elsewhere, 'newer');
    await writeAsAnother(desk.path(), elsewhere, imported('2025-06-01T09:00:00.000Z'));

    await map.save();

    expect(await rowsOf(map.folder)).toBe('newer');
  });

  async function surveyed() {
    const journey = aMap().withStages('Before').with(imported('2025-04-01T09:00:00.000Z')).journey();
    await rowsAre(elsewhere, 'older');
    return desk.openFile(await aFile(journey));
  }
});
