import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import { addCard } from '../../../shared/edits/cards.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import { answerSaveDialog, chooseMenuItem } from '../harness/dialogs.ts';
import { mapInFile, pageOf, poppler, wordsOf } from '../harness/exportedFiles.ts';
import { joinAsGuest } from '../harness/guest.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

const sample = join(root, 'resources/samples/hospital-stay.en.senda');

const lead = (page: Page, act: Act) => page.evaluate((one) => window.senda.request('workshop.act', { act: one }), act);

test('after a workshop its minutes are handed on, and it is seen again, also after a restart', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'stay.senda');
  await copyFile(sample, file);
  const profile = join(folder, 'profile');
  const first = await launch({ files: [file], profile });
  const { app, window: page } = first;
  const { cards } = await mapInFile(sample);
  const pain = Object.values(cards).find(({ text }) => text.startsWith('Waits 18 minutes'));
  const { stageId = '', laneId = '' } = pain ?? {};

  // A step, a card, hidden ones, a vote and a decision.
  await page.getByRole('button', { name: 'Start a workshop' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.getByRole('button', { name: 'Start workshop' }).click();
  const wall = page.getByRole('dialog', { name: 'How to join' });
  const code = (await wall.locator('[data-code]').textContent()) ?? '';
  const address = (await wall.getByText(/^[\d.]+:\d+$/).textContent()) ?? '';
  const marta = await joinAsGuest(`http://${address}/`, code, 'Marta');
  await page.getByRole('button', { name: 'Go to the map' }).click();
  await lead(page, { kind: 'agenda.set', steps: [{ id: 'pains', title: 'What hurts?', minutes: null }] });
  await lead(page, { kind: 'agenda.go', stepId: 'pains' });
  marta.edit(addCard({ id: 'card-of-marta', stageId, laneId, text: 'Nobody says how long', kind: 'pain' }));
  await expect(mapPage(page).card('Nobody says how long')).toBeVisible();
  await lead(page, { kind: 'privacy.start', laneIds: null });
  await expect.poll(() => marta.room().privacy?.isOn).toBe(true);
  const hidden = { id: 'hidden-card', kind: 'pain', stageId, laneId, text: 'Three doctors, three answers' } as const;
  marta.act({ kind: 'card.put', card: hidden });
  const hiddenNow = () =>
    page.evaluate(async () => {
      const answer = await window.senda.request('workshop.read', undefined);
      return answer.ok && answer.value.running?.room.counts.hidden;
    });
  await expect.poll(hiddenNow).toBe(1);
  await lead(page, { kind: 'privacy.reveal' });
  await expect(mapPage(page).card('Three doctors, three answers')).toBeVisible();
  await lead(page, { kind: 'decision.note', id: 'decided', text: 'The ward rings back' });

  // Its minutes, as pages and as a text.
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  const pdf = join(folder, 'minutes.pdf');
  await answerSaveDialog(app, pdf);
  await page.getByRole('button', { name: 'Minutes as PDF…' }).click();
  await expect(page.getByText('Written: minutes.pdf')).toBeVisible();
  const markdown = join(folder, 'minutes.md');
  await answerSaveDialog(app, markdown);
  await page.getByRole('button', { name: 'As Markdown…' }).click();
  await expect(page.getByText('Written: minutes.md')).toBeVisible();
  expect(await pageOf(pdf)).toEqual({ pages: 1, width: expect.closeTo(595.28, 0), height: expect.closeTo(841.89, 0) });
  expect(await poppler('pdffonts', pdf)).not.toMatch(/\bno\s+(yes|no)\s+(yes|no)\s+\d/);
  const said = await wordsOf(pdf);
  for (const words of [
    'Theward ringsback',
    'Nobodysayshowlong',
    'Threedoctors,threeanswers',
    'AnaRuiz,Marta',
    'page1of1',
  ])
    expect(said).toContain(words.replace(' ', ''));
  expect(await readFile(markdown, 'utf8')).toContain('- **The ward rings back** (Ana Ruiz)');

  // Home, and the next day.
  await page.evaluate(() => window.senda.request('workshop.stop', undefined));
  await expect.poll(() => marta.isOver()).toBe(true);
  marta.leave();
  await expect(page.getByRole('button', { name: 'Start a workshop' })).toBeVisible();
  await first.close();
  const next = await launch({ files: [file], profile });
  await expect(mapPage(next.window).card('Nobody says how long')).toBeVisible();
  await chooseMenuItem(next.app, 'workshop.replay');
  const replay = next.window.getByRole('dialog', { name: 'Replay of the workshop' });
  const time = replay.getByRole('slider', { name: 'Time in the workshop' });
  const card = (text: string) => replay.locator('[data-card]').filter({ hasText: text });

  // Nothing of the map can be moved there, and who hears it is promised nothing else.
  await expect(replay.getByRole('img', { name: /^Feeling of .+ of 2/ }).first()).toBeVisible();
  await expect(replay.getByRole('slider')).toHaveCount(1);

  // At its beginning, from change to change, and from mark to mark.
  await expect(time).toHaveAttribute('aria-valuetext', /0 of [2-9] changes$/);
  await expect(card('Nobody says how long')).toHaveCount(0);
  await expect(replay.getByText('Nobody changed anything yet.')).toBeVisible();
  await time.focus();
  await next.window.keyboard.press('ArrowRight');
  await expect(card('Nobody says how long')).toHaveCount(1);
  await expect(card('Three doctors')).toHaveCount(0);
  await expect(replay.getByRole('listitem').filter({ hasText: 'Marta added “Nobody says how long”' })).toBeVisible();
  await expect(replay.locator('[data-ring="card-of-marta"]')).toContainText('Marta');
  await replay.getByRole('button', { name: /^New cards stay hidden/ }).click();
  await expect(card('Three doctors')).toHaveCount(0);
  await replay.getByRole('button', { name: /^Decided: The ward rings back/ }).click();
  await expect(card('Three doctors')).toHaveCount(1);
  await expect(replay.getByRole('button', { name: /^1 hidden card is shown/ })).toBeVisible();

  // It plays by itself to its end, and nothing of it touches the map of today.
  await time.press('Home');
  await replay.getByRole('button', { name: '300×' }).click();
  await replay.getByRole('button', { name: 'Play' }).click();
  await expect(card('Three doctors')).toHaveCount(1);
  await expect(replay.getByRole('button', { name: 'Play' })).toBeVisible();
  await next.window.keyboard.press('Control+z');
  await replay.getByRole('button', { name: 'Back to the map' }).click();
  await expect(mapPage(next.window).card('Three doctors, three answers')).toBeVisible();
});
