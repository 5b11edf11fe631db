import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '../../../renderer/session/bridge.ts';
import { root } from '../../../scripts/ground/places.mjs';
import { journeyFrom } from '../../../shared/live/stateOf.ts';
import { answerOpenDialog, answerSaveDialog } from '../harness/dialogs.ts';
import { mapInFile, pageOf, poppler, squeezed, wordsOf } from '../harness/exportedFiles.ts';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';
import { rowsOfCsv } from '../pages/rowsOfCsv.ts';

const hcahps = (name: string) => join(root, 'resources', 'samples', 'hcahps', name);

/** Net of one measure in one release, from the rows of the file itself. */
function netOf(measureId: string, release: string): number {
  const nets = rowsOfCsv(readFileSync(hcahps('state_results.csv'), 'utf8'), ',')
    .filter((row) => row['measure_id'] === measureId && row['release_period'] === release)
    .map((row) => Number(row['top_box_percentage']) - Number(row['bottom_box_percentage']));
  return Math.round(nets.reduce((sum, net) => sum + net, 0) / nets.length);
}

test('a new person draws a map, lays a survey over it, saves it and prints it', async ({ launch, folder }) => {
  const { app, window: page } = await launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 1000));
  const map = mapPage(page);

  // From the start screen to a map with a title and a card of one's own.
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();
  await page.keyboard.press('Control+n');
  const title = page.getByRole('textbox', { name: 'Title of the map' });
  await title.fill('Three days on the ward');
  await title.press('Enter');
  const { x, y } = await firstCell(map);
  await page.mouse.dblclick(x, y);
  await page.keyboard.type('Packs a bag at night');
  await page.keyboard.press('Enter');
  await expect(map.card('Packs a bag at night')).toBeVisible();

  // A real survey comes onto it.
  await answerOpenDialog(app, [hcahps('state_results.csv')]);
  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  await answerOpenDialog(app, [hcahps('measures.csv')]);
  await page.getByRole('button', { name: /^Codes\?/ }).click();
  await page.getByRole('button', { name: 'Create all 10 touchpoints' }).click();
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  const nurses = page.locator('[data-card]').filter({ hasText: 'Communication with Nurses' });
  await expect(nurses).toContainText(`+${netOf('H_COMP_1', '07_2023')}`, { timeout: 30_000 });

  // It is saved as a file …
  const file = join(folder, 'ward.senda');
  await answerSaveDialog(app, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('ward.senda')).toBeVisible();
  await expect(page.getByText(/· saved/)).toBeVisible();
  const kept = await mapInFile(file);
  expect(kept.map['map']?.title).toBe('Three days on the ward');
  expect(Object.values(kept.cards).map((card) => card.text)).toContain('Packs a bag at night');

  // … and becomes a sheet of paper that says the same.
  const pdf = join(folder, 'ward.pdf');
  await answerSaveDialog(app, pdf);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'A3', exact: true }).click();
  await expect(page.getByText('ward.pdf is ready.')).toBeVisible({ timeout: 60_000 });
  const words = await wordsOf(pdf);
  for (const text of [
    'Three days on the ward',
    'Packs a bag at night',
    'Communication with Nurses',
    'state_results.csv',
  ])
    expect(words).toContain(squeezed(text));
  expect(words).toContain(`+${netOf('H_COMP_1', '07_2023')}`);
  expect(await pageOf(pdf)).toMatchObject({ pages: 1 });
  const fonts = (await poppler('pdffonts', pdf)).split('\n').slice(2).filter(Boolean);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +(yes|no) +\d+ +0$/);
});

test('the power goes while a card is being typed, and the words are there afterwards', async ({ launch }) => {
  const first = await launch();
  await first.window.getByRole('button', { name: 'New map' }).click();
  const map = mapPage(first.window);
  const { x, y } = await firstCell(map);
  await first.window.mouse.dblclick(x, y);
  await first.window.keyboard.type('Nobody says how long it will take');
  await expect.poll(() => textsInMain(first.window)).toContain('Nobody says how long it will take');

  await first.kill();
  const second = await launch({ profile: first.profile });

  await expect(mapPage(second.window).card('Nobody says how long it will take')).toBeVisible();
});

/** What is written on the cards that main keeps, which is what a restart will find. */
async function textsInMain(page: Page): Promise<string[]> {
  const state = await page.evaluate(async () => {
    const read = await window.senda.request('map.read', undefined);
    return read.ok ? [...read.value.state] : [];
  });
  return Object.values(journeyFrom(Uint8Array.from(state)).cards).map((card) => card.text);
}

async function firstCell(map: MapPage): Promise<{ x: number; y: number }> {
  await map.page.waitForFunction(() => performance.getEntriesByName('map-editable').length > 0);
  return map.cell((await map.stageNames())[0] ?? '', (await map.laneNames())[0] ?? '');
}
