import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assetPath } from '../../../electron/files/mapFolder.ts';
import { createPictureShelf, endingOf, keepPicture } from '../../../electron/files/pictures.ts';
import { isAssetId } from '../../../shared/file/entryNames.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a picture that comes into a map', () => {
  test('has the name that its bytes give it, so that the same picture is kept once', async () => {
    const id = await keepPicture(folder, png);
    const again = await keepPicture(folder, new Uint8Array([...png]));

    expect(isAssetId(id ?? '')).toBe(true);
    expect(again).toBe(id);
    expect(new Uint8Array(await readFile(assetPath(folder, id ?? '')))).toEqual(png);
  });

  test('is what its bytes say, and a program or a drawing with scripts is none', async () => {
    expect(endingOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpg');
    expect(endingOf(new TextEncoder().encode('RIFFxxxxWEBPVP8 '))).toBe('webp');
    expect(endingOf(new TextEncoder().encode('GIF89a'))).toBe('gif');
    for (const text of ['', '<svg onload="x()">', 'MZ\u0090', 'RIFFxxxxWAVE'])
      expect(await keepPicture(folder, new TextEncoder().encode(text))).toBeNull();
  });
});

describe('pictures of copied cards', () => {
  test('are brought into another map even when their own was closed', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const shelf = createPictureShelf(join(folder, 'copied'));
    const id = (await keepPicture(one, png)) ?? '';

    await shelf.lend(one, [id]);
    await rm(one, { recursive: true });
    const missing = await shelf.bring(other, [id]);

    expect(missing).toEqual([]);
    expect(new Uint8Array(await readFile(assetPath(other, id)))).toEqual(png);
  });

  test('are there for a paste that follows at once, and gone with the next copy', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const shelf = createPictureShelf(join(folder, 'copied'));
    const id = (await keepPicture(one, png)) ?? '';

    const [, brought] = await Promise.all([shelf.lend(one, [id]), shelf.bring(other, [id])]);
    await shelf.lend(one, []);

    expect(brought).toEqual([]);
    expect(await shelf.bring(join(folder, 'third'), [id])).toEqual([id]);
  });

  test('are the only thing that can be lent or brought', async () => {
    const shelf = createPictureShelf(join(folder, 'copied'));
    await writeFile(join(folder, 'secret'), 'x');
    const names = ['../secret', '../../secret', `${'a'.repeat(64)}.png/../../../secret`, 'secret'];

    await shelf.lend(join(folder, 'map'), names);

    expect(await shelf.bring(join(folder, 'other'), names)).toEqual(names);
  });
});
