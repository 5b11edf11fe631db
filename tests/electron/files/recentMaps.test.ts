import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRecentMaps } from '../../../electron/files/recentMaps.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-recents-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const recent = (name: string, preview: string | null = null) => ({
  path: join(folder, name),
  title: name,
  openedAt: '2026-03-01T10:00:00Z',
  preview,
});

describe('recent maps', () => {
  test('are listed newest first and once each, also after a restart', async () => {
    const recents = await createRecentMaps(folder);
    for (const name of ['a.senda', 'b.senda', 'a.senda']) await recents.remember(recent(name));

    const again = await createRecentMaps(folder);

    expect((await again.list()).map(({ title }) => title)).toEqual(['a.senda', 'b.senda']);
  });

  test('are known to the window by a token that leads back to the file and does not name it', async () => {
    const recents = await createRecentMaps(folder);
    await recents.remember(recent('a.senda'));

    const [first] = await recents.list();

    expect(recents.pathOf(first?.token ?? '')).toBe(join(folder, 'a.senda'));
    expect(recents.pathOf(join(folder, 'a.senda'))).toBeNull();
    expect(JSON.stringify(first)).not.toContain(folder);
  });

  test('whose file is gone are said to be missing', async () => {
    const recents = await createRecentMaps(folder);
    await writeFile(join(folder, 'there.senda'), '');
    await recents.remember(recent('gone.senda'));
    await recents.remember(recent('there.senda'));

    expect((await recents.list()).map(({ isMissing }) => isMissing)).toEqual([false, true]);
  });

  test('keep their picture when they are opened without a new one', async () => {
    const recents = await createRecentMaps(folder);
    await recents.remember(recent('a.senda', 'data:image/png;base64,AA=='));
    await recents.remember(recent('a.senda'));

    expect((await recents.list())[0]?.preview).toBe('data:image/png;base64,AA==');
  });

  test('begin anew where the list is damaged', async () => {
    await writeFile(join(folder, 'recent-maps.json'), '[{"path":1}]');

    expect(await (await createRecentMaps(folder)).list()).toEqual([]);
  });
});
