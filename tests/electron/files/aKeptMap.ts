import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeptMap, type KeptMap, type KeptMapStart, type Surroundings } from '../../../electron/files/keptMap.ts';
import { openMap, openNew } from '../../../electron/files/openMap.ts';
import type { FileState } from '../../../shared/bridge/contract.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';

/** A folder with all that main keeps, and windows that only count what they hear. */
export async function aDeskFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'senda-desk-'));
  const maps = join(folder, 'maps');
  await mkdir(maps);
  const heard: FileState[] = [];
  const merged: Uint8Array[] = [];
  const waiting: (() => void)[] = [];
  const kept: KeptMap[] = [];
  const around: Surroundings = {
    backups: join(folder, 'backups'),
    now: () => new Date('2026-03-01T10:00:00Z'),
    preview: async () => null,
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
