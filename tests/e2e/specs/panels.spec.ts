import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerMessageBox } from '../harness/dialogs.ts';
import type { LaunchOptions, Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

type Launch = (options?: LaunchOptions) => Promise<Senda>;

/** The service blueprint, which has stages with steps, touchpoints, channels and process steps. */
async function blueprint(launch: Launch, folder: string, language: 'en' | 'es' = 'en') {
  const file = join(folder, 'blueprint.senda');
  await copyFile(`resources/templates/service-blueprint.${language}.senda`, file);
  const senda = await launch({ language, files: [file] });
  const { window } = senda;
  const map = mapPage(window);
  await showAll(window, map);
  return { senda, window, map, panel: window.getByRole('complementary', { name: 'What is selected' }) };
}

/** The whole map in the window, so that every card can be reached. */
async function showAll(window: Page, map: MapPage) {
  await expect(map.canvas).toBeVisible();
  await window.getByRole('button', { name: 'Show the whole map' }).click();
  await expect(map.card('Billing run')).toBeInViewport();
}

async function unfold(page: Page, name: string) {
  const group = page.locator('details', { hasText: name });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
}

test.describe('the panel of what is selected', () => {
  test('a note takes bold words, lists and links, survives a restart, and undo takes it back', async ({
    launch,
    folder,
  }) => {
    const { senda, window, map, panel } = await blueprint(launch, folder);
    await map.card('The order').click();
    const note = panel.getByRole('textbox', { name: 'Notes' });

    await note.click();
    await window.keyboard.type('Sends it ');
    await window.keyboard.press('Control+b');
    await window.keyboard.type('twice');
    await window.keyboard.press('Control+b');
    await window.keyboard.press('Enter');
    await window.keyboard.type('- by app');
    await window.keyboard.press('Enter');
    await window.keyboard.type('by letter');
    await expect(note.locator('strong')).toHaveText('twice');
    await expect(note.locator('li')).toHaveText(['by app', 'by letter']);

    await window.keyboard.press('Shift+Home');
    await window.keyboard.press('Control+k');
    await panel.getByRole('textbox', { name: 'Where the link leads' }).fill('senda.example/form');
    await window.keyboard.press('Enter');
    await expect(note.locator('a')).toHaveAttribute('href', 'https://senda.example/form');

    await expect(window.getByText('saved')).toBeVisible();
    await senda.close();
    const again = await launch({ files: [join(folder, 'blueprint.senda')] });
    await showAll(again.window, mapPage(again.window));
    await mapPage(again.window).card('The order').click();
    const kept = again.window.getByRole('textbox', { name: 'Notes' });
    await expect(kept.locator('strong')).toHaveText('twice');
    await expect(kept.locator('li')).toHaveText(['by app', 'by letter']);

    await kept.click();
    await again.window.keyboard.press('Control+End');
    await again.window.keyboard.type('!');
    await expect(kept.locator('li').last()).toHaveText('by letter!');
    await again.window.keyboard.press('Control+z');
    await expect(kept.locator('li').last()).toHaveText('by letter');
  });

  test('a touchpoint gets a further channel, a time as people write it, tags and an address', async ({
    launch,
    folder,
  }) => {
    const { window, map, panel } = await blueprint(launch, folder);
    await map.card('The order').click();

    await panel.getByRole('combobox', { name: 'Also by' }).selectOption({ label: 'app' });
    await expect(panel.getByRole('button', { name: 'No longer by app' })).toBeVisible();

    await unfold(window, 'Who, how long, how often');
    const takes = panel.getByRole('textbox', { name: 'Takes' });
    await takes.fill('1h20');
    await takes.press('Enter');
    await expect(takes).toHaveValue('1 hr 20 min');
    await takes.fill('soon');
    await takes.press('Enter');
    await expect(panel.getByRole('alert')).toContainText('20 min');
    await takes.press('Escape');

    await panel.getByRole('combobox', { name: 'Add a tag' }).fill('night');
    await window.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: 'Take the tag night away' })).toBeVisible();

    await unfold(window, 'Files and ways');
    const address = panel.getByRole('textbox', { name: 'https:// or a mail address' });
    await address.fill('javascript:alert(1)');
    await address.press('Enter');
    await expect(panel.getByRole('alert')).toContainText('no address');
    await address.fill('senda.example/prices');
    await address.press('Enter');
    await expect(panel.getByRole('button', { name: 'Open: senda.example/prices' })).toBeVisible();
  });

  test('a page opens outside, and a file is shown in its folder only after a yes', async ({ launch, folder }) => {
    const { senda, window, map, panel } = await blueprint(launch, folder);
    await senda.app.evaluate(({ shell }) => {
      const done: string[] = [];
      Object.assign(globalThis, { done });
      shell.openExternal = async (url) => void done.push(`opened ${url}`);
      shell.showItemInFolder = (path) => void done.push(`shown ${path}`);
    });
    const done = () => senda.app.evaluate(() => (globalThis as unknown as { done: string[] }).done);
    const file = join(folder, 'blueprint.senda');
    await map.card('The order').click();
    await unfold(window, 'Files and ways');
    const address = panel.getByRole('textbox', { name: 'https:// or a mail address' });
    for (const one of ['https://senda.example/', `file://${file}`]) {
      await address.fill(one);
      await address.press('Enter');
    }

    await panel.getByRole('button', { name: 'Open: senda.example' }).click();
    await expect.poll(done).toEqual(['opened https://senda.example/']);

    await answerMessageBox(senda.app, 1);
    await panel.getByRole('button', { name: 'Show in folder: blueprint.senda' }).click();
    await answerMessageBox(senda.app, 0);
    await panel.getByRole('button', { name: 'Show in folder: blueprint.senda' }).click();
    await expect.poll(done).toEqual(['opened https://senda.example/', `shown ${file}`]);
  });

  test('a stage gets a step, splits, merges and takes a colour; each is one step back', async ({ launch, folder }) => {
    const { window, map, panel } = await blueprint(launch, folder);
    const names = await map.stageNames();
    await map.stage('The first bill').click();

    await panel.getByRole('button', { name: 'wine' }).click();
    await expect(panel.getByRole('button', { name: 'wine' })).toHaveAttribute('aria-pressed', 'true');
    await panel.getByRole('button', { name: 'Split in two' }).click();
    await expect.poll(() => map.stageNames()).toEqual([...names, 'The first bill']);
    // The new one asks for its name, and is selected; the first of the two takes it in again.
    await window.keyboard.press('Escape');
    await map.stage('The first bill').first().click();
    await panel.getByRole('button', { name: 'Merge with “The first bill”' }).click();
    await expect.poll(() => map.stageNames()).toEqual(names);
    await panel.getByRole('button', { name: 'Add a step' }).click();
    await window.keyboard.type('Reads it');
    await window.keyboard.press('Enter');
    await expect(map.stage('Reads it')).toBeVisible();

    for (const step of ['Add step', 'Merge stages', 'Split stage', 'Colour of stage']) {
      await window.keyboard.press('Control+z');
      await map.expectNotice(`Undone: ${step}`);
    }
    await expect.poll(() => map.stageNames()).toEqual(names);
  });

  test('a lane is coloured, locked and hidden, and comes back', async ({ launch, folder }) => {
    const { window, map, panel } = await blueprint(launch, folder);
    const systems = map.canvas.getByRole('button', { name: /^Lane Systems/ });
    await systems.click();

    await panel.getByRole('button', { name: 'green' }).click();
    await panel.getByRole('checkbox', { name: /Locked/ }).check();
    await map.card('Online shop').click();
    await window.keyboard.press('Delete');
    await map.expectNotice('“Systems” is locked');
    await expect(map.card('Online shop')).toBeVisible();

    await systems.click();
    await panel.getByRole('button', { name: 'Hide', exact: true }).click();
    await map.expectNotice('“Systems” is hidden');
    await expect(systems).toBeHidden();
    await window.keyboard.press('Control+z');
    await expect(systems).toBeVisible();
  });

  test('several cards take a colour and a tag together, and move as a block', async ({ launch, folder }) => {
    const { map, panel } = await blueprint(launch, folder);
    await map.card('The price table').click();
    await map.card('The contract as a PDF').click({ modifiers: ['Shift'] });
    await expect(panel.getByRole('heading', { name: '2 cards' })).toBeVisible();

    await panel.getByRole('button', { name: 'plum' }).click();
    await panel.getByRole('combobox', { name: 'Add a tag' }).fill('paper');
    await panel.getByRole('combobox', { name: 'Add a tag' }).press('Enter');
    await expect(panel.getByRole('button', { name: 'Take the tag paper away' })).toBeVisible();
    await panel.getByRole('combobox', { name: 'Move to lane' }).selectOption({ label: 'Touchpoints' });

    await map.expectNotice('2 cards moved');
    await expect.poll(() => map.placeOf('The price table')).toContain('Touchpoints');
    await expect.poll(() => map.placeOf('The contract as a PDF')).toContain('Touchpoints');
  });

  test('the map’s channels are renamed, put in order, given a sign and merged', async ({ launch, folder }) => {
    const { window, map, panel } = await blueprint(launch, folder);
    await map.card('The order').click();
    await panel.getByRole('combobox', { name: 'Channel', exact: true }).selectOption({ label: 'New channel…' });
    await window.keyboard.type('Kiosk');
    await panel.getByRole('button', { name: 'star', exact: true }).click();
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(map.card('The order').getByText('Kiosk')).toBeVisible();
    await unfold(window, 'The channels of this map');

    await panel.getByRole('button', { name: 'Add a channel' }).click();
    await window.keyboard.type('Fax');
    await panel.getByRole('button', { name: 'paper', exact: true }).click();
    await panel.getByRole('button', { name: 'Move Fax up' }).click();
    await expect(panel.getByRole('button', { name: /^Change / }).nth(-2)).toHaveAccessibleName('Change Fax');
    await panel.getByRole('combobox', { name: 'Becomes the same as' }).selectOption({ label: 'phone' });
    await expect(panel.getByRole('button', { name: 'Change Fax' })).toBeHidden();
  });
});
