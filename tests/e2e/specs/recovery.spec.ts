import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '../../../renderer/session/bridge.ts';
import { setTitle } from '../../../shared/edits/about.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { journeyFrom } from '../../../shared/live/stateOf.ts';
import { answerSaveDialog } from '../harness/dialogs.ts';
import { expect, test } from '../harness/test.ts';

/** The map as main has it for this window. */
async function mapOf(page: Page) {
  const answer = await page.evaluate(async () => {
    const read = await window.senda.request('map.read', undefined);
    return read.ok ? { ...read.value, state: [...read.value.state] } : null;
  });
  if (!answer) throw new Error('This window has no map');
  const state = Uint8Array.from(answer.state);
  return { ...answer, state, title: journeyFrom(state).map['map']?.title };
}

/** What typing a title sends: one update per keystroke, each answered before the next. */
async function typeTitle(page: Page, title: string): Promise<void> {
  const { state } = await mapOf(page);
  const live = createLiveMap(state);
  const updates: number[][] = [];
  live.onChange(({ update }) => updates.push([...update]));
  for (let length = 1; length <= title.length; length += 1) live.edit(setTitle(title.slice(0, length)));
  await page.evaluate(async (all) => {
    for (const update of all) await window.senda.request('map.update', { update: Uint8Array.from(update) });
  }, updates);
}

const newMap = (page: Page) => page.evaluate(() => window.senda.request('map.new', { template: '' }));

test('words typed into a map without a file are there after the power goes', async ({ launch }) => {
  const first = await launch();
  await newMap(first.window);
  await typeTitle(first.window, 'Typed until the very last moment');

  await first.kill();
  const second = await launch({ profile: first.profile });

  expect(await mapOf(second.window)).toMatchObject({ title: 'Typed until the very last moment', fileName: null });
});

test('words that the file did not have yet come back with the file', async ({ launch, folder }) => {
  const first = await launch();
  await newMap(first.window);
  await answerSaveDialog(first.app, join(folder, 'clinic.senda'));
  await first.window.evaluate(() => window.senda.request('map.saveAs', undefined));
  await typeTitle(first.window, 'After the save');

  await first.kill();
  const second = await launch({ profile: first.profile });

  const map = await mapOf(second.window);
  expect(map).toMatchObject({ title: 'After the save', fileName: 'clinic.senda' });
});

test('a window whose page crashed shows the same map again', async ({ launch }) => {
  const { app, window: page } = await launch();
  await newMap(page);
  await typeTitle(page, 'Still here');

  const reloaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.webContents.once('did-finish-load', () => resolve());
        window?.webContents.forcefullyCrashRenderer();
      }),
  );
  await reloaded;

  const title = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const read = await window?.webContents.executeJavaScript(
      `window.senda.request('map.read', undefined).then((answer) => Array.from(answer.value.state))`,
    );
    return read as number[];
  });
  expect(journeyFrom(Uint8Array.from(title)).map['map']?.title).toBe('Still here');
});

test('a draft that was closed by quitting opens again, and one that was saved does not', async ({ launch, folder }) => {
  const first = await launch();
  await newMap(first.window);
  await typeTitle(first.window, 'A draft');
  await first.close();

  const second = await launch({ profile: first.profile });
  expect(await mapOf(second.window)).toMatchObject({ title: 'A draft', isRecovered: false });
  await answerSaveDialog(second.app, join(folder, 'draft.senda'));
  await second.window.evaluate(() => window.senda.request('map.save', undefined));
  await second.close();

  const third = await launch({ profile: first.profile });
  const start = await third.window.evaluate(() => window.senda.request('app.start', undefined));
  expect(start.ok && start.value.hasMap).toBe(false);
  expect(start.ok && start.value.recents.map(({ title, fileName }) => [title, fileName])).toEqual([
    ['A draft', 'draft.senda'],
  ]);
});
