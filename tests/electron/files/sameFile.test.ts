import { link, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSameFile } from '../../../electron/files/sameFile.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-same-'));
  await writeFile(at('clinic.senda'), 'map');
  await writeFile(at('copy.senda'), 'map');
  await symlink(at('clinic.senda'), at('soft.senda'));
  await link(at('clinic.senda'), at('hard.senda'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is the same by every name that leads to it, and no other with the same words in it', async () => {
  const same = (name: string) => isSameFile(at('clinic.senda'), at(name));

  expect(await Promise.all(['clinic.senda', 'soft.senda', 'hard.senda'].map(same))).toEqual([true, true, true]);
  expect(await Promise.all(['copy.senda', 'not-there.senda'].map(same))).toEqual([false, false]);
});
