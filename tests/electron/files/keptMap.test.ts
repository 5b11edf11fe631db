import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/files/hash.ts';
import { namesIn } from '../../../electron/files/mapFolder.ts';
import { keepPicture } from '../../../electron/files/pictures.ts';
import { readContainer } from '../../../electron/files/readContainer.ts';
import { writeContainer } from '../../../electron/files/writeContainer.ts';
import { backupPath } from '../../../electron/files/writeSafely.ts';
import { setTitle } from '../../../shared/edits/about.ts';
import { setCardPicture } from '../../../shared/edits/cards.ts';
import { renameLane } from '../../../shared/edits/lanes.ts';
import { addStage, renameStage } from '../../../shared/edits/stages.ts';
import { journeyFrom, stateOf } from '../../../shared/live/stateOf.ts';
import { aMap } from '../../builders/aMap.ts';
import { clinic } from '../../shared/file/journeys.ts';
import { aDeskFolder, editIn, png, writeAsAnother } from './aKeptMap.ts';

let desk: Awaited<ReturnType<typeof aDeskFolder>>;
beforeEach(async () => {
  desk = await aDeskFolder();
});
afterEach(() => desk.remove());

async function journeyIn(path: string) {
  const read = await readContainer(path, null);
  if (!read.ok) throw new Error(read.problem.kind);
  return journeyFrom(read.value.state);
}

/** A map in a file, as two people or two programs have it. */
async function aFile(path = desk.path()) {
  await writeContainer(path, { journey: clinic, state: stateOf(clinic), folder: desk.folder, preview: null });
  return path;
}

describe('a map that main keeps', () => {
  test('takes what the window types into its file on saving', async () => {
    const map = await desk.openFile(await aFile());

    await editIn(map, renameStage('s1', 'Waiting'));
    const state = await map.save();

    expect(state).toEqual({ kind: 'saved', at: '2026-03-01T10:00:00.000Z' });
    expect((await journeyIn(desk.path())).stages['s1']?.name).toBe('Waiting');
    expect(desk.heard.map(({ kind }) => kind)).toEqual(['unsaved', 'saving', 'saved']);
  });

  test('without a file has no place to save until somebody names one', async () => {
    const map = await desk.openState(stateOf(clinic));
    await editIn(map, setTitle('My clinic'));
    expect(await map.save()).toEqual({ kind: 'unsaved' });

    await map.saveAs(desk.path('named.senda'));

    expect(map.fileName()).toBe('named.senda');
    expect((await journeyIn(desk.path('named.senda'))).map['map']?.title).toBe('My clinic');
  });

  test('refuses an update that is damaged and stays as it was', async () => {
    const map = await desk.openState(stateOf(clinic));

    expect(await map.take(Uint8Array.of(9, 9, 9))).toBe(false);
    expect(map.live.snapshot()).toEqual(clinic);
    expect(map.hasUnsaved()).toBe(false);
  });

  test('takes in what somebody else writes into its file as soon as the folder tells', async () => {
    const mine = await desk.openFile(await aFile());
    const merge = desk.nextMerge();

    await writeAsAnother(desk.path(), desk.folder, renameStage('s2', 'Theirs'));
    await merge;

    expect(mine.live.snapshot().stages['s2']?.name).toBe('Theirs');
    expect(mine.live.snapshot().stages['s1']?.name).toBe(clinic.stages['s1']?.name);
  });

  test('whose file changed behind its back keeps both versions', async () => {
    const mine = await desk.openFile(await aFile());
    const theirs = await desk.openFile(desk.path(), join(desk.folder, 'elsewhere'));
    await editIn(theirs, renameStage('s2', 'Theirs'), addStage({ id: 's3', name: 'After' }));
    await theirs.save();
    await editIn(mine, renameStage('s1', 'Mine'), renameLane('l1', 'Contacts'));

    await mine.save();

    const { stages, lanes } = await journeyIn(desk.path());
    expect([stages['s1']?.name, stages['s2']?.name, stages['s3']?.name]).toEqual(['Mine', 'Theirs', 'After']);
    expect(lanes['l1']?.name).toBe('Contacts');
    expect(mine.live.snapshot().stages['s2']?.name).toBe('Theirs');
    expect(desk.merged.length).toBeGreaterThan(0);
  });

  test('whose file another program wrote without history takes that for edits', async () => {
    const map = await desk.openFile(await aFile());
    const edited = aMap().journey();
    await writeContainer(desk.path(), {
      journey: {
        ...clinic,
        map: edited.map,
        stages: { ...clinic.stages, s2: { ...clinic.stages['s1'], id: 's2', order: 'z', name: 'Elsewhere' } },
      } as typeof clinic,
      state: Uint8Array.of(1),
      folder: desk.folder,
      preview: null,
    });
    await editIn(map, renameStage('s1', 'Mine'));

    await map.save();

    const { stages } = await journeyIn(desk.path());
    expect([stages['s1']?.name, stages['s2']?.name]).toEqual(['Mine', 'Elsewhere']);
  });

  test('does not pour itself into another map that took its place', async () => {
    const map = await desk.openFile(await aFile());
    const other = aMap().titled('Another journey').withStages('Theirs');
    await writeContainer(desk.path(), {
      journey: other.journey(),
      state: other.state(),
      folder: desk.folder,
      preview: null,
    });
    const there = sha256(await readFile(desk.path()));
    await editIn(map, renameStage('s1', 'Mine'));

    const state = await map.save();

    expect(state).toEqual({ kind: 'failed', problem: { kind: 'file-replaced' } });
    expect(sha256(await readFile(desk.path()))).toBe(there);
    expect(map.hasUnsaved()).toBe(true);
  });

  test('replaces a file that was torn by a sync, and keeps the torn one aside', async () => {
    const map = await desk.openFile(await aFile());
    await writeFile(desk.path(), 'half a fi');
    await editIn(map, renameStage('s1', 'Mine'));

    await map.save();

    expect((await journeyIn(desk.path())).stages['s1']?.name).toBe('Mine');
    expect(await readFile(backupPath(desk.path(), join(desk.folder, 'backups')), 'utf8')).toBe('half a fi');
  });

  test('that cannot be saved says why, and the next save succeeds', async () => {
    const map = await desk.openState(stateOf(clinic));

    const state = await map.saveAs(join(desk.folder, 'not', 'there', 'map.senda'));
    expect(state).toEqual({ kind: 'failed', problem: { kind: 'folder-missing' } });
    expect(map.path()).toBeNull();

    expect((await map.saveAs(desk.path('here.senda'))).kind).toBe('saved');
  });

  test('saved twice at once is saved with everything', async () => {
    const map = await desk.openFile(await aFile());

    await editIn(map, renameStage('s1', 'First'));
    const saving = map.save();
    await editIn(map, renameStage('s2', 'Second'));
    await Promise.all([saving, map.save()]);

    const { stages } = await journeyIn(desk.path());
    expect([stages['s1']?.name, stages['s2']?.name]).toEqual(['First', 'Second']);
    expect(map.hasUnsaved()).toBe(false);
  });

  test('closed, is in its file and leaves nothing behind', async () => {
    const map = await desk.openFile(await aFile());
    await editIn(map, renameStage('s1', 'Waiting'));

    await map.close();

    expect((await journeyIn(desk.path())).stages['s1']?.name).toBe('Waiting');
    expect(await readdir(dirname(map.folder))).toEqual([]);
  });

  test('closed while its last update is on the way to the journal, has it in its file', async () => {
    const map = await desk.openFile(await aFile());

    const typing = editIn(map, renameStage('s1', 'The last word'));
    await map.close();
    await typing.catch(() => {});

    expect((await journeyIn(desk.path())).stages['s1']?.name).toBe('The last word');
  });

  test('closed in the middle of a save, keeps its pictures', async () => {
    const map = await desk.openFile(await aFile());
    const id = await keepPicture(map.folder, png);
    await editIn(map, setCardPicture('c1', id));
    await map.save();
    const show = desk.holdPicture();

    const saving = map.save();
    const closing = map.close();
    // Enough for a close that would not wait.
    for (let looks = 0; looks < 50; looks++) await readdir(desk.maps);
    show();
    await Promise.all([saving, closing]);

    const again = await desk.openFile(desk.path());
    expect(await namesIn(again.folder, 'assets')).toEqual([id]);
  });
});
