import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import { type Guests, inviteGuests, joinAs, peopleOf, startWorkshop } from '../harness/guests.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

let guests: Guests;
test.beforeEach(async () => {
  guests = await inviteGuests();
});
test.afterEach(async () => {
  const { consoleErrors } = guests;
  await guests.close();
  // A browser says so whenever nobody answers.
  expect(consoleErrors.filter((text) => !/WebSocket connection|net::ERR_/.test(text))).toEqual([]);
});

async function comeIn(page: Page, joinUrl: string, name: string): Promise<void> {
  await page.goto(joinUrl);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

/** A line of so many milliseconds and kilobytes a second. */
async function slowDown(page: Page, latency: number, kilobytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = kilobytes * 1024;
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput },
  });
}

async function rewrite(page: Page, card: string, text: string): Promise<void> {
  await mapPage(page).card(card).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

async function putUp(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox', { name: 'Your words' }).fill(text);
  await phone.getByRole('button', { name: 'Put it up' }).click();
}

/** How many acts this browser keeps for a host that is away. Runs in the page. */
const keptActs = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('senda');
    // Nothing was kept yet: leaves no empty database behind, which the page would take for its own.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('unheard').objectStore('unheard').getAll();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        opening.result.close();
        resolve((asking.result as { acts: unknown[] }[]).reduce((sum, { acts }) => sum + acts.length, 0));
      };
    };
  });

test('guests work on without a line, without a host and through a reload, and all of it is on the map afterwards', async ({
  launch,
  folder,
}) => {
  test.slow();
  const file = join(folder, 'stay.senda');
  const profile = join(folder, 'profile');
  await copyFile(join(root, 'resources/samples/hospital-stay.en.senda'), file);
  const first = await launch({ files: [file], profile });
  await expect(mapPage(first.window).card('The call button')).toBeVisible();
  const { joinUrl, url } = await startWorkshop(first.window, 'editor');
  const laptop = await guests.laptop();
  const phone = await guests.phone();
  await slowDown(laptop, 300, 200);
  await comeIn(laptop, joinUrl, 'Jorge');
  await comeIn(phone, joinUrl, 'Marta');
  await expect(mapPage(laptop).card('The call button')).toBeVisible();
  await expect(phone.getByText('Marta · editor')).toBeVisible();

  // A slow line brings everything, later.
  await rewrite(laptop, 'The letter with the date', 'The letter, by a slow line');
  await expect(mapPage(first.window).card('The letter, by a slow line')).toBeVisible();

  // No line: said, and worked on.
  await laptop.context().setOffline(true);
  await phone.context().setOffline(true);
  await expect(laptop.getByText('The host cannot be reached.')).toBeVisible({ timeout: 45_000 });
  await expect(phone.getByText('The host cannot be reached.')).toBeVisible({ timeout: 45_000 });
  await rewrite(laptop, 'The letter, by a slow line', 'The letter, without a line');
  await putUp(phone, 'From the lift');
  await expect(phone.getByText('From the lift')).toBeVisible();
  // The page is closed before anybody heard of it, but not before it is kept.
  await expect.poll(() => phone.evaluate(keptActs)).toBe(1);
  await phone.goto('about:blank');
  await phone.context().setOffline(false);
  await laptop.context().setOffline(false);
  await phone.goto(url);
  await expect(mapPage(first.window).card('From the lift')).toBeVisible();
  await expect(mapPage(first.window).card('The letter, without a line')).toBeVisible();
  await expect(laptop.getByText('The host cannot be reached.')).toHaveCount(0);

  // No host: it dies, and is started again with what it had written down.
  await first.kill();
  await expect(laptop.getByText('The host cannot be reached.')).toBeVisible();
  await rewrite(laptop, 'The letter, without a line', 'The letter, without a host');
  await putUp(phone, 'While nobody was there');
  const second = await launch({ files: [file], profile });
  await expect(mapPage(second.window).card('From the lift')).toBeVisible();
  const again = await startWorkshop(second.window, 'editor');
  expect(again.joinUrl).toBe(joinUrl);
  await expect(mapPage(second.window).card('The letter, without a host')).toBeVisible();
  await expect(mapPage(second.window).card('While nobody was there')).toBeVisible();
  await expect(laptop.getByText('The host cannot be reached.')).toHaveCount(0);
  await expect(mapPage(laptop).card('While nobody was there')).toBeVisible();

  // Another address, which only the wall tells: a browser and a Senda go there as who they are, with what waits in them.
  const visitor = await launch();
  await joinAs(visitor.window, url, again.code, 'Bea');
  await expect(mapPage(visitor.window).card('While nobody was there')).toBeVisible();
  await second.kill();
  await expect(laptop.getByText('The host cannot be reached.')).toBeVisible();
  await rewrite(laptop, 'The letter, without a host', 'The letter, on the way');
  await rewrite(visitor.window, 'The call button', 'The bell, on the way');
  const inTheWay = createServer().listen(Number(new URL(url).port), '127.0.0.1');
  await once(inTheWay, 'listening');
  const third = await launch({ files: [file], profile });
  const there = await startWorkshop(third.window, 'contributor');
  expect(there.url).not.toBe(url);
  const goTo = async (page: Page) => {
    await page.getByRole('button', { name: 'Is there a new address on the wall?' }).click();
    await page.getByRole('textbox', { name: 'New address' }).fill(new URL(there.url).host);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
  };
  const opening = laptop.context().waitForEvent('page');
  await goTo(laptop);
  await goTo(visitor.window);
  await expect(laptop.getByRole('heading', { name: 'Go on over there' })).toBeVisible();
  await expect(mapPage(third.window).card('The letter, on the way')).toBeVisible();
  await expect(mapPage(third.window).card('The bell, on the way')).toBeVisible();
  const jorge = await opening;
  await rewrite(jorge, 'The letter, on the way', 'The letter, arrived');
  await rewrite(visitor.window, 'The bell, on the way', 'The bell, arrived');
  await expect(mapPage(third.window).card('The letter, arrived')).toBeVisible();
  await expect(mapPage(third.window).card('The bell, arrived')).toBeVisible();
  expect((await peopleOf(third.window)).map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
    ...['Ana: facilitator', 'Bea: editor', 'Jorge: editor', 'Marta: editor'],
  ]);
  expect(new URL(jorge.url()).hash).toBe('');
  inTheWay.close();
});
