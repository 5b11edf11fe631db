import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMapFile } from '../../../electron/cli/mapFile.ts';
import { type ServeWish, type Serving, serve } from '../../../electron/serve.ts';
import { writeCard } from '../../../shared/edits/cards.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { isLed } from '../../../shared/workshop/room.ts';
import { connect, type TestGuest } from './aWorkshop.ts';

const sample = 'resources/samples/hospital-stay.en.senda';
let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-serve-test-'));
  file = join(folder, 'journey.senda');
  await cp(sample, file);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Senda</title>');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const addresses: string[] = [];
const serveFile = (wish: Partial<ServeWish> = {}) => {
  addresses.length = 0;
  const onAddress = (url: string) => void addresses.push(url);
  return serve({
    file,
    address: '127.0.0.1',
    port: 0,
    pages: folder,
    maps: join(folder, 'served'),
    language: 'en',
    log() {},
    onAddress,
    ...wish,
  });
};

async function served(): Promise<Serving> {
  const opened = await serveFile();
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.value;
}

async function enter(address: string, code: string, name: string): Promise<TestGuest> {
  const response = await fetch(new URL('/join', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  if (!response.ok) throw new Error(await response.text());
  const { token, personId } = (await response.json()) as { token: string; personId: string };
  return connect(new URL('/live', address).href, token, personId, openDocument());
}

async function textsIn(path: string): Promise<string[]> {
  const opened = await openMapFile(path);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const texts = Object.values(opened.value.live.snapshot().cards).map(({ text }) => text);
  await opened.value.close();
  return texts;
}

describe('A map for browsers', () => {
  test('is at an address of this machine, and the file has what was edited there', async () => {
    const serving = await served();
    const [address = ''] = addresses;
    const code = new URL(address).searchParams.get('code') ?? '';
    const page = await fetch(address);

    const guest = await enter(address, code, 'Rosa');
    await guest.until(() => guest.provider.synced);
    const [card] = Object.values(guest.live.snapshot().cards);
    guest.edit(writeCard(card?.id ?? '', 'The bell at night'));
    await guest.until(() => !guest.provider.hasUnsyncedChanges);
    guest.close();
    const trouble = await serving.close();

    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect(await page.text()).toContain('<title>Senda</title>');
    expect(trouble).toBeNull();
    expect(await textsIn(file)).toContain('The bell at night');
  });

  test('is led by nobody', async () => {
    const serving = await served();
    const guest = await enter(addresses[0] ?? '', new URL(addresses[0] ?? '').searchParams.get('code') ?? '', 'Rosa');
    const { room } = await guest.next('welcome');

    expect(isLed(room)).toBe(false);
    expect(room.people.filter(({ isHere }) => isHere).map(({ name }) => name)).toEqual(['Rosa']);
    guest.close();
    await serving.close();
  });

  test('has after a crash what was written last, and its guests come back with their tickets', async () => {
    const crashed = await served();
    const [address = ''] = addresses;
    const guest = await enter(address, new URL(address).searchParams.get('code') ?? '', 'Rosa');
    await guest.until(() => guest.provider.synced);
    const [card] = Object.values(guest.live.snapshot().cards);
    guest.edit(writeCard(card?.id ?? '', 'The bell at night'));
    await guest.until(() => !guest.provider.hasUnsyncedChanges);
    guest.close();
    // As the disk is when the machine stops; what is being written just now would be gone before it is copied.
    const isWhole = (name: string) => !name.includes('.tmp-');
    await cp(join(folder, 'served'), join(folder, 'left'), { recursive: true, filter: isWhole });
    for (const name of await readdir(join(folder, 'left')))
      if (name.endsWith('.pid')) await rm(join(folder, 'left', name));
    await crashed.close();
    await cp(sample, file);

    const again = await serveFile({ maps: join(folder, 'left') });

    if (!again.ok) throw new Error(again.sentence);
    const back = connect(new URL('/live', addresses[0]).href, guest.token, guest.personId, openDocument());
    await back.until(() => back.provider.synced);
    expect(Object.values(back.live.snapshot().cards).map(({ text }) => text)).toContain('The bell at night');
    back.close();
    expect(await again.value.close()).toBeNull();
    expect(await textsIn(file)).toContain('The bell at night');
    expect(await readdir(join(folder, 'left'))).toEqual(['backups']);
  });

  test('lets nobody in who does not know its code', async () => {
    const serving = await served();

    const stranger = enter(addresses[0] ?? '', '222222', 'Mallory');

    await expect(stranger).rejects.toThrow('workshop-wrong-code');
    await serving.close();
  });

  test('is not offered at an address that this machine does not have', async () => {
    const refused = await serveFile({ address: '203.0.113.7' });

    expect(refused).toEqual({ ok: false, sentence: expect.stringContaining('no longer on that network') });
    expect(addresses).toEqual([]);
  });

  test('says why when its file is no map', async () => {
    await writeFile(file, 'no map at all');

    const refused = await serveFile();

    expect(refused.ok).toBe(false);
    expect(addresses).toEqual([]);
  });
});
