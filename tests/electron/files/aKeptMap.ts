import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeptMap, type KeptMap } from '../../../electron/files/keptMap.ts';
import type { KeptMapStart, Surroundings } from '../../../electron/files/keptMapStart.ts';
import { openMap, openNew } from '../../../electron/files/openMap.ts';
import { readContainer } from '../../../electron/files/readContainer.ts';
import { writeContainer } from '../../../electron/files/writeContainer.ts';
import { writeSafely } from '../../../electron/files/writeSafely.ts';
import type { FileState } from '../../../shared/bridge/contract.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';

/** As much of a picture as main looks at. */
export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** A folder with all that main keeps, and windows that only count what they hear. */
export async function aDeskFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'senda-desk-'));
  const maps = join(folder, 'maps');
  await mkdir(maps);
  const heard: FileState[] = [];
  const merged: Uint8Array[] = [];
  const waiting: (() => void)[] = [];
  const kept: KeptMap[] = [];
  let picture: Promise<null> = Promise.resolve(null);
  const around: Surroundings = {
    backups: join(folder, 'backups'),
    now: () => new Date('2026-03-01T10:00:00Z'),
    preview: () => picture,
    onFileChanged: (_key, _name, state) => heard.push(state),
    onMerged(_key, update) {
      merged.push(update);
      for (const heardIt of waiting.splice(0)) heardIt();
    },
    onSaved: () => {},
  };
  async function keep(start: KeptMapStart): Promise<KeptMap> {
    const map = await createKeptMap(start, around);
    kept.push(map);
    return map;
  }
  const started = (result: Awaited<ReturnType<typeof openMap>>): KeptMapStart => {
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value;
  };
  return {
    folder,
    maps,
    heard,
    merged,
    /** The moment when a map next takes in what somebody else wrote. */
    nextMerge: () => new Promise<void>((resolve) => waiting.push(resolve)),
    /** Saves wait for their picture from now on, until the given call. */
    holdPicture(): () => void {
      let release = () => {};
      picture = new Promise((resolve) => {
        release = () => resolve(null);
      });
      return release;
    },
    keep,
    path: (name = 'map.senda') => join(folder, name),
    openFile: async (path: string, place = maps) => keep(started(await openMap(path, place))),
    openState: async (state: Uint8Array) => keep(started(await openNew(state, maps))),
    async remove() {
      for (const map of kept) await map.close('discard');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a window does: edits its own copy and sends what changed. */
export async function editIn(map: KeptMap, ...edits: MapEdit[]): Promise<void> {
  const window = createLiveMap(map.live.state());
  const updates: Uint8Array[] = [];
  window.onChange(({ update }) => updates.push(update));
  for (const edit of edits) window.edit(edit);
  for (const update of updates) await map.take(update);
  window.close();
}

/** What a synced folder or another program does: the file is another one all at once. */
export async function writeAsAnother(path: string, folder: string, ...edits: MapEdit[]): Promise<void> {
  const read = await readContainer(path, null);
  if (!read.ok) throw new Error(read.problem.kind);
  const theirs = createLiveMap(read.value.state);
  for (const edit of edits) theirs.edit(edit);
  const contents = { journey: theirs.snapshot(), state: theirs.state(), folder, preview: null };
  await writeSafely({ path, write: (temporary) => writeContainer(temporary, contents), backups: null });
  theirs.close();
}
