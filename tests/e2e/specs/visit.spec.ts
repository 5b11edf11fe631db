import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import { answerSaveDialog } from '../harness/dialogs.ts';
import { mapInFile } from '../harness/exportedFiles.ts';
import { inviteGuests, joinAs, lead, peopleOf, startWorkshop } from '../harness/guests.ts';
import type { LaunchOptions, Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

type Launch = (options?: LaunchOptions) => Promise<Senda>;

async function aHost(folder: string, launch: Launch): Promise<Senda> {
  const file = join(folder, 'stay.senda');
  await copyFile(join(root, 'resources/samples/hospital-stay.en.senda'), file);
  const host = await launch({ files: [file] });
  await expect(mapPage(host.window).card('The call button')).toBeVisible();
  return host;
}

const textsIn = async (file: string): Promise<string[]> =>
  Object.values((await mapInFile(file)).cards).map(({ text }) => text);

async function rename(window: Page, before: string, after: string): Promise<void> {
  const map = mapPage(window);
  await map.card(before).click();
  await window.keyboard.press('F2');
  await window.keyboard.press('Control+A');
  await window.keyboard.type(after);
  await window.keyboard.press('Escape');
  await expect(map.card(after)).toBeVisible();
}

/** How many packets a window keeps that no host has confirmed. */
const waitingIn = (window: Page): Promise<number> =>
  window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('senda', 1);
        // Not there yet, and not to be made by who only looks.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(0);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('unheard').objectStore('unheard').count();
          counting.onsuccess = () => resolve(counting.result);
          opening.result.close();
        };
      }),
  );

test('a second Senda works on the host’s map, is refused what its role does not allow, and leaves with a copy', async ({
  launch,
  folder,
}) => {
  const host = await aHost(folder, launch);
  const { url, code } = await startWorkshop(host.window, 'editor');
  const visitor = await launch();
  const { window } = visitor;

  await joinAs(window, url, code, 'Bea');

  const here = mapPage(host.window);
  const there = mapPage(window);
  await expect(there.card('The call button')).toBeVisible();
  await rename(window, 'The call button', 'The bell');
  await expect(here.card('The bell')).toBeVisible();
  await rename(host.window, 'The bell', 'The red bell');
  await expect(there.card('The red bell')).toBeVisible();

  // The host is busy for a while, and the visitor's window is loaded anew meanwhile: what was written is heard all the same.
  host.app.process().kill('SIGSTOP');
  await rename(window, 'The red bell', 'The silent bell');
  await expect.poll(() => waitingIn(window)).toBe(1);
  const loaded = window.reload();
  host.app.process().kill('SIGCONT');
  await loaded;
  await expect(here.card('The silent bell')).toBeVisible();
  await rename(window, 'The silent bell', 'The red bell');
  await expect(here.card('The red bell')).toBeVisible();

  const bea = (await peopleOf(host.window)).find(({ name }) => name === 'Bea');
  await lead(host.window, { kind: 'person.role', personId: bea?.id ?? '', role: 'observer' });
  await there.card('The red bell').click();
  await window.keyboard.press('Delete');
  await there.expectNotice('Your role in this workshop does not include that.');
  await expect(there.card('The red bell')).toBeVisible();

  // Who does not say where gets none; then a copy of one's own, in a window of its own, on which nobody else works.
  const file = join(folder, 'my copy.senda');
  await answerSaveDialog(visitor.app, null);
  await window.getByRole('button', { name: 'Take a copy along' }).click();
  await expect.poll(() => visitor.app.windows().length).toBe(1);
  await window.getByRole('button', { name: 'Leave' }).click();
  await expect(window.getByRole('heading', { name: 'Thank you, Bea' })).toBeVisible();
  await answerSaveDialog(visitor.app, file);
  const own = await visitor.windowAfter(() => window.getByRole('button', { name: 'Take a copy along' }).click());
  await expect(window.getByText('Your copy is my copy.senda.')).toBeVisible();
  await rename(own, 'The red bell', 'My own bell');
  await expect.poll(async () => textsIn(file)).toContain('My own bell');
  await expect(here.card('The red bell')).toBeVisible();
  await window.getByRole('button', { name: 'To the start screen' }).click();
  await expect(window.getByRole('button', { name: 'New map' })).toBeVisible();
});

test('the workshop goes on at another Senda: a browser goes there by itself, and the old host takes part', async ({
  launch,
  folder,
}) => {
  const guests = await inviteGuests();
  const host = await aHost(folder, launch);
  const { url, joinUrl, code } = await startWorkshop(host.window, 'editor');
  const second = await launch();
  await joinAs(second.window, url, code, 'Bea');
  await expect(mapPage(second.window).card('The call button')).toBeVisible();
  const browser = await guests.laptop();
  await browser.goto(joinUrl);
  await browser.getByRole('textbox', { name: 'Your name' }).fill('Cid');
  await browser.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(mapPage(browser).card('The call button')).toBeVisible();
  await lead(host.window, { kind: 'decision.note', id: 'decision-1', text: 'We ring back' });

  await host.window.getByRole('button', { name: 'People', exact: true }).click();
  await host.window.getByRole('button', { name: 'More for Bea' }).click();
  await host.window.getByRole('menuitem', { name: 'Hand the workshop over…' }).click();
  const asking = host.window.getByRole('dialog', { name: 'Hand the workshop to Bea?' });
  await asking.getByRole('button', { name: 'Hand over' }).click();
  const offer = second.window.getByRole('dialog', { name: 'Go on with the workshop?' });
  await expect(offer).toBeVisible();
  await asking.getByRole('button', { name: 'Withdraw the question' }).click();
  await expect(offer).toBeHidden();
  await expect(asking).toBeHidden();
  await host.window.getByRole('button', { name: 'More for Bea' }).click();
  await host.window.getByRole('menuitem', { name: 'Hand the workshop over…' }).click();
  await asking.getByRole('button', { name: 'Hand over' }).click();
  await expect(offer).toBeVisible();
  const asGuest = host.app.waitForEvent('window');
  const asHost = await second.windowAfter(() => offer.getByRole('button', { name: 'Take it over' }).click());

  await expect(host.window.getByText('This map is your copy of it.')).toBeVisible();
  // The way in is on the wall by itself, and it is another one now.
  const wall = asHost.getByRole('dialog', { name: 'How to join' });
  await expect(wall).toContainText(code.slice(0, 3));
  await wall.getByRole('button', { name: 'Go to the map' }).click();
  await expect(browser).not.toHaveURL(url);
  await rename(browser, 'The call button', 'The bell');
  await expect(mapPage(asHost).card('The bell')).toBeVisible();
  const anas = await asGuest;
  await expect(mapPage(anas).card('The bell')).toBeVisible();
  await rename(anas, 'The bell', 'The red bell');
  await expect(mapPage(browser).card('The red bell')).toBeVisible();
  expect((await peopleOf(asHost)).map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
    'Ana: editor',
    'Bea: facilitator',
    'Cid: editor',
  ]);
  await expect.poll(() => second.app.windows().length).toBe(1);
  expect(new URL(browser.url()).hash).toBe('');
  expect(guests.consoleErrors).toEqual([]);
  await guests.close();
});
