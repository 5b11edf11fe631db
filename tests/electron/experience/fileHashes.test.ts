import { createHash } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileHashes } from '../../../electron/experience/fileHashes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-hashes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a file that was looked at has the hash of its bytes', async () => {
  const hashes = createFileHashes();
  const file = join(folder, 'answers.csv');
  await writeFile(file, 'nps\n9\n');

  hashes.begin(file);

  expect(await hashes.of(file)).toBe(sha256('nps\n9\n'));
});

test('a file that changed since it was looked at has the hash of what it is now', async () => {
  const hashes = createFileHashes();
  const file = join(folder, 'answers.csv');
  await writeFile(file, 'nps\n9\n');
  await hashes.of(file);

  await writeFile(file, 'nps\n3\n');
  await utimes(file, new Date('2031-01-01'), new Date('2031-01-01'));

  expect(await hashes.of(file)).toBe(sha256('nps\n3\n'));
});

test('a file that was not there yet is read when it is', async () => {
  const hashes = createFileHashes();
  const file = join(folder, 'late.csv');
  await expect(hashes.of(file)).rejects.toThrow('ENOENT');

  await writeFile(file, 'nps\n');

  expect(await hashes.of(file)).toBe(sha256('nps\n'));
});
