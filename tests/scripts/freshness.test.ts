import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, isFresh } from '../../scripts/ground/freshness.mjs';

describe('What a target is made from', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'senda-test-'));
    await mkdir(join(folder, 'shared/journey'), { recursive: true });
    await writeFile(join(folder, 'shared/journey/map.ts'), 'export const map = 1;');
    await writeFile(join(folder, 'lock.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true }));
  const look = () => fingerprint(['shared'], folder, ['lock.json']);

  test('reads the same as long as nothing changes', () => {
    expect(look()).toBe(look());
  });

  test('reads otherwise when a file deep inside changes', async () => {
    const before = look();

    await writeFile(join(folder, 'shared/journey/map.ts'), 'export const map = 2;');

    expect(look()).not.toBe(before);
  });

  test('reads otherwise when a file comes or is renamed', async () => {
    const before = look();

    await writeFile(join(folder, 'shared/journey/stage.ts'), '');

    expect(look()).not.toBe(before);
  });

  test('reads otherwise when the installed packages change', async () => {
    const before = look();

    await writeFile(join(folder, 'lock.json'), '{"yjs":2}');

    expect(look()).not.toBe(before);
  });
});

describe('A built target', () => {
  const target = { gives: 'main.cjs' };

  test('stays as it is when it was made from what is there now', () => {
    expect(isFresh(target, { stamp: 'a', now: 'a', isThere: () => true })).toBe(true);
  });

  test('is built again when its sources changed', () => {
    expect(isFresh(target, { stamp: 'a', now: 'b', isThere: () => true })).toBe(false);
  });

  test('is built again when somebody deleted it', () => {
    expect(isFresh(target, { stamp: 'a', now: 'a', isThere: () => false })).toBe(false);
  });

  test('is built the first time', () => {
    expect(isFresh(target, { stamp: null, now: 'a', isThere: () => false })).toBe(false);
  });
});
