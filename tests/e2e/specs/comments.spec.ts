import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import type { Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

const sample = join(root, 'resources/samples/hospital-stay.en.senda');

/** A map with a file of its own: what is said goes into it. */
async function copyOfSample(folder: string): Promise<string> {
  const file = join(folder, 'stay.senda');
  await copyFile(sample, file);
  return file;
}

const field = (page: Page, name: string | RegExp = 'Write a comment') => page.getByRole('textbox', { name });
const thread = (page: Page, author: string) => page.getByRole('article', { name: `Thread of ${author}` });
const badge = (page: Page, count: number) =>
  mapPage(page).canvas.getByRole('button', { name: new RegExp(`^${count} open comment`) });

async function signAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Signed / }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
}

async function twoComments({ window }: Senda): Promise<void> {
  await mapPage(window).card('The call button').click();
  await window.keyboard.press('Control+Alt+m');
  await expect(field(window)).toBeFocused();
  await window.keyboard.type('Ask the night shift');
  await window.keyboard.press('Control+Enter');
  // Who signs is asked once.
  await window.keyboard.type('Ana Ruiz');
  await window.keyboard.press('Control+Enter');
  await expect(thread(window, 'Ana Ruiz')).toContainText('Ask the night shift');

  await field(window).fill('Is 18 minutes measured?');
  await signAs(window, 'Ben Okafor');
  await window.getByRole('button', { name: 'Send' }).click();
  await expect(thread(window, 'Ben Okafor')).toContainText('Is 18 minutes measured?');
}

test('two people talk about a card, and the map keeps what they said', async ({ launch, folder }) => {
  const file = await copyOfSample(folder);
  const first = await launch({ files: [file] });
  const { window } = first;
  await twoComments(first);
  await expect(badge(window, 2)).toHaveText('2');

  // A mention is chosen by keyboard.
  await thread(window, 'Ben Okafor').getByRole('button', { name: 'Reply' }).click();
  await window.keyboard.type('@An');
  await expect(window.getByRole('option', { name: 'Ana Ruiz' })).toBeVisible();
  await window.keyboard.press('Enter');
  await window.keyboard.type('counted them');
  await window.keyboard.press('Control+Enter');
  await expect(thread(window, 'Ben Okafor')).toContainText('@Ana Ruiz counted them');
  await expect(thread(window, 'Ben Okafor')).toBeFocused();

  // Settled, taken back, settled again: one step each.
  await thread(window, 'Ana Ruiz').getByRole('button', { name: 'Resolve' }).press('Enter');
  await expect(thread(window, 'Ben Okafor')).toBeFocused();
  await expect(badge(window, 1)).toHaveText('1');
  await mapPage(window).card('The call button').click();
  await window.keyboard.press('Control+z');
  await mapPage(window).expectNotice('Undone: Resolve comment');
  await expect(badge(window, 2)).toHaveText('2');
  await window.keyboard.press('Control+Shift+z');
  await expect(badge(window, 1)).toHaveText('1');
  await first.close();

  const second = await launch({ files: [file], profile: first.profile });
  await badge(second.window, 1).click();
  const panel = second.window.getByRole('complementary', { name: 'Comments' });
  await expect(thread(second.window, 'Ben Okafor')).toContainText('@Ana Ruiz counted them');
  await expect(thread(second.window, 'Ana Ruiz')).toBeHidden();

  await panel.getByRole('button', { name: 'Resolved 1' }).click();
  await expect(thread(second.window, 'Ana Ruiz')).toContainText('Resolved by Ben Okafor');
  await panel.getByRole('button', { name: 'All 2' }).click();
  await panel.getByRole('combobox', { name: 'Whose' }).selectOption('Mentioning Ana Ruiz');
  await expect(thread(second.window, 'Ben Okafor')).toBeVisible();
  await expect(thread(second.window, 'Ana Ruiz')).toBeHidden();
});

test('the keyboard goes from one open comment to the next, and one changes only one’s own words', async ({
  launch,
  folder,
}) => {
  const senda = await launch({ files: [await copyOfSample(folder)] });
  const { window } = senda;
  await twoComments(senda);
  await mapPage(window).stage('Arriving').click();
  await field(window).fill('These are two stages');
  await window.keyboard.press('Control+Enter');

  await window.keyboard.press('F8');
  await mapPage(window).expectNotice('Open comment 1 of 3');
  await window.keyboard.press('F8');
  await expect(thread(window, 'Ana Ruiz')).toBeFocused();
  await expect(mapPage(window).card('The call button')).toHaveAttribute('aria-pressed', 'true');
  await expect(mapPage(window).card('The call button')).toHaveAttribute('aria-description', '2 open comments');

  await expect(thread(window, 'Ana Ruiz').getByRole('button', { name: 'Change' })).toHaveCount(0);
  const own = thread(window, 'Ben Okafor').filter({ hasText: 'two stages' });
  await own.hover();
  await own.getByRole('button', { name: 'Change' }).click();
  await field(window, 'Change your comment').fill('These are three stages');
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(thread(window, 'Ben Okafor').filter({ hasText: 'three stages' })).toContainText('edited');
});
