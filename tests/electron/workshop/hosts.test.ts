import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SurveyEngine } from '../../../electron/experience/surveyEngine.ts';
import type { KeptMap } from '../../../electron/files/keptMap.ts';
import type { Desk } from '../../../electron/windows/desk.ts';
import { handedMemory } from '../../../electron/workshop/handing/handedMemory.ts';
import { newKey } from '../../../electron/workshop/handing/passes.ts';
import { createHosts, type Hosts } from '../../../electron/workshop/hosts.ts';
import { type Memory, writeMemory } from '../../../electron/workshop/memory.ts';
import { createRecordings } from '../../../electron/workshop/recording/recordings.ts';
import { addCard } from '../../../shared/edits/cards.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { failed } from '../../../shared/result.ts';
import { aMap } from '../../builders/aMap.ts';
import { aDeskFolder } from '../files/aKeptMap.ts';
import { aWorkshop, connect, type TestGuest, type TestWorkshop } from './aWorkshop.ts';

let folder: Awaited<ReturnType<typeof aDeskFolder>>;
let map: KeptMap;
let next: TestWorkshop;
let cid: TestGuest;
let hosts: Hosts;
/** A window of the old host is opened or closed. */
let windowsChanged: () => void;
const open = new Set<string>();
const key = newKey();

const page = { isDestroyed: () => false, send() {} } as unknown as WebContents;
const wish = { address: '127.0.0.1', name: 'Ana', rules: { newcomers: 'editor', mayTakeCopy: false } } as const;

/** The host stopped after it handed its workshop to Bea, where it goes on; Cid was away meanwhile. */
beforeEach(async () => {
  folder = await aDeskFolder();
  const state = aMap().withStages('Ward').withLanes('pain').withCard('Bell').state();
  const old = await aWorkshop(state);
  const bea = await old.join('Bea');
  cid = await old.join('Cid');
  const exchange = { to: bea.personId, from: 'ana-there', tokenHash: 'x'.repeat(43) };
  const memory = JSON.parse(JSON.stringify(old.workshop.memory())) as Memory;
  await old.stop();
  next = await aWorkshop(state, {
    memory: { ...handedMemory(memory, exchange), port: 0, arrival: { key, isSure: true } },
    handed: { key, onHost() {}, onBack() {} },
  });
  map = await folder.openState(state);
  const { host } = new URL(next.running().url);
  await writeMemory(map.folder, { ...memory, port: 0, handing: { host, key, to: bea.personId, from: 'ana-there' } });
  hosts = createHosts({
    desk: aDesk(),
    engine: {} as SurveyEngine,
    recordings: createRecordings(join(folder.folder, 'recordings')),
    pages: await pagesIn(folder.folder),
    log: (text) => void logged.push(text),
  });
  open.add(map.key);
});
afterEach(async () => {
  open.clear();
  windowsChanged();
  cid.close();
  await next.stop();
  await folder.remove();
  logged.length = 0;
});
const logged: string[] = [];

const aDesk = (): Desk =>
  ({
    open: { withKey: (wanted: string) => (open.has(wanted) ? {} : null) },
    onChange(listener: () => void) {
      windowsChanged = listener;
    },
  }) as unknown as Desk;

async function pagesIn(place: string): Promise<string> {
  const pages = join(place, 'guest');
  await mkdir(pages);
  await writeFile(join(pages, 'index.html'), '<!doctype html>');
  return pages;
}

/** Where the old host listens now, as its log says. */
const oldUrl = () => /open at (\S+)/.exec(logged.join('\n'))?.[1] ?? '';

test('a host that comes back after its workshop went on says where, and sends on who comes to its old address', async () => {
  const begun = await hosts.begin(page, map, wish);

  const { host } = new URL(next.running().url);
  expect(begun).toEqual(failed({ kind: 'workshop-moved-to', host }));
  expect(hosts.of(map.key)).toBeNull();
  const back = connect(new URL('/live', oldUrl()).href, cid.token, cid.personId, openDocument());
  const { host: there, pass } = await back.next('moved');
  expect(there).toBe(host);
  await back.until(() => back.provider.synced);
  back.edit(addCard({ id: 'from-cid', stageId: 'stage1', laneId: 'lane1', text: 'Said at the old door' }));
  await next.until(() => next.live.snapshot().cards['from-cid']);
  expect(await next.post('/move', { pass })).toMatchObject({
    status: 200,
    body: { personId: cid.personId, name: 'Cid' },
  });
  back.close();
});

test('it does so as long as the window of its map stands, and no longer', async () => {
  await hosts.begin(page, map, wish);
  const url = oldUrl();
  expect((await fetch(url)).status).toBe(200);

  open.clear();
  windowsChanged();

  await expect.poll(() => logged.includes('workshop: closed')).toBe(true);
  await expect(fetch(url)).rejects.toThrow();
});

test('who starts one there once more, knowing that, begins a new one, and the tickets of the other open nothing', async () => {
  await hosts.begin(page, map, wish);
  logged.length = 0;

  const again = await hosts.begin(page, map, wish);

  expect(again.ok).toBe(true);
  expect(logged).toContain('workshop: closed');
  expect(hosts.of(map.key)?.workshop.running().room.people).toHaveLength(1);
  const answer = await fetch(new URL('/map', oldUrl()), { headers: { authorization: `Bearer ${cid.token}` } });
  expect(answer.status).toBe(401);
});
