import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../electron/files/hash.ts';
import { backupPath, writeSafely } from '../../../electron/files/writeSafely.ts';

const refusals = vi.hoisted(() => ({ rename: [] as string[] }));
vi.mock('node:fs/promises', async (real) => {
  const fs = await real<typeof import('node:fs/promises')>();
  return {
    ...fs,
    rename: async (from: string, to: string) => {
      const code = to.endsWith('.senda') && !to.includes('backups') ? refusals.rename.shift() : undefined;
      if (code) throw Object.assign(new Error(code), { code });
      return fs.rename(from, to);
    },
  };
});

let folder: string;
beforeEach(async () => {
  refusals.rename = [];
  folder = await mkdtemp(join(tmpdir(), 'senda-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = () => join(folder, 'map.senda');
const backups = () => join(folder, 'backups');
const put = (content: string) =>
  writeSafely({
    path: path(),
    write: (temporary) => writeFile(temporary, content),
    backups: backups(),
    pause: async () => {},
  });

describe('writing a file safely', () => {
  test('leaves the new content, its hash, and nothing beside it', async () => {
    const { hash } = await put('first');

    expect(await readFile(path(), 'utf8')).toBe('first');
    expect(hash).toBe(sha256('first'));
    expect((await readdir(folder)).sort()).toEqual(['backups', 'map.senda']);
  });

  test('keeps the version before as the last good copy', async () => {
    await put('first');
    await put('second');

    expect(await readFile(backupPath(path(), backups()), 'utf8')).toBe('first');
  });

  test('that breaks off half way leaves the old content whole', async () => {
    await put('first');

    const writing = writeSafely({
      path: path(),
      backups: backups(),
      async write(temporary) {
        await writeFile(temporary, 'sec');
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    });

    await expect(writing).rejects.toThrow('no space left');
    expect(await readFile(path(), 'utf8')).toBe('first');
    expect((await readdir(folder)).sort()).toEqual(['backups', 'map.senda']);
  });

  test('writes the file that a link leads to, and leaves the link', async () => {
    const target = join(folder, 'elsewhere.senda');
    await writeFile(target, 'first');
    await symlink('elsewhere.senda', path());

    await put('second');

    expect(await readFile(target, 'utf8')).toBe('second');
    expect((await lstat(path())).isSymbolicLink()).toBe(true);
    expect(await readFile(backupPath(path(), backups()), 'utf8')).toBe('first');
  });

  test('makes the file that a link leads to where there is none yet', async () => {
    await symlink('elsewhere.senda', path());

    await put('first');

    expect(await readFile(join(folder, 'elsewhere.senda'), 'utf8')).toBe('first');
    expect((await lstat(path())).isSymbolicLink()).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('lets nobody read it who could not before', async () => {
    await put('first');
    await chmod(path(), 0o600);

    await put('second');

    expect((await stat(path())).mode & 0o777).toBe(0o600);
  });

  test('waits for a virus scanner to let go of the file', async () => {
    await put('first');
    refusals.rename = ['EBUSY', 'EPERM', 'EACCES'];

    await put('second');

    expect(await readFile(path(), 'utf8')).toBe('second');
  });

  test('gives up when the file never becomes free, with the old content whole', async () => {
    await put('first');
    refusals.rename = Array.from({ length: 20 }, () => 'EBUSY');

    await expect(put('second')).rejects.toThrow('EBUSY');
    refusals.rename = [];
    expect(await readFile(path(), 'utf8')).toBe('first');
    expect((await readdir(folder)).sort()).toEqual(['backups', 'map.senda']);
  });

  test('into a folder that is not there fails and makes none', async () => {
    const nowhere = join(folder, 'gone', 'map.senda');

    await expect(
      writeSafely({ path: nowhere, write: (temporary) => writeFile(temporary, 'x'), backups: null }),
    ).rejects.toThrow('ENOENT');
    await mkdir(join(folder, 'gone'));
    expect(await readdir(join(folder, 'gone'))).toEqual([]);
  });

  test('keeps copies of two files of the same name apart', () => {
    expect(backupPath('/a/map.senda', '/b')).not.toBe(backupPath('/c/map.senda', '/b'));
  });
});
