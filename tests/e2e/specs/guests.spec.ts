import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import { mapInFile } from '../harness/exportedFiles.ts';
import { type Guests, inviteGuests, lead, peopleOf, startWorkshop, stopWorkshop } from '../harness/guests.ts';
import type { LaunchOptions, Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

let guests: Guests;
test.beforeEach(async () => {
  guests = await inviteGuests();
});
test.afterEach(async () => {
  const { consoleErrors } = guests;
  await guests.close();
  expect(consoleErrors).toEqual([]);
});

async function aMapOf(folder: string, launch: (options: LaunchOptions) => Promise<Senda>): Promise<Page> {
  const file = join(folder, 'stay.senda');
  await copyFile(join(root, 'resources/samples/hospital-stay.en.senda'), file);
  const { window } = await launch({ files: [file] });
  await expect(mapPage(window).card('The call button')).toBeVisible();
  return window;
}

async function comeIn(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

/** What came over the network, packed as it came: pages, fonts, the map, and the socket's messages. */
async function countBytes(page: Page): Promise<() => number> {
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      bytes += payload.length;
    });
  });
  return () => bytes;
}

test('a phone joins by the QR code’s address, writes, and votes', async ({ launch, folder }) => {
  const window = await aMapOf(folder, launch);
  const { joinUrl, code } = await startWorkshop(window, 'contributor');
  const phone = await guests.phone();
  const bytes = await countBytes(phone);

  await phone.goto(joinUrl);
  await expect(phone.getByRole('textbox', { name: 'Code' })).toHaveValue(`${code.slice(0, 3)} ${code.slice(3)}`);
  await comeIn(phone, 'Marta');
  await expect(phone.getByText('Marta · contributor')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'On the ward' })).toBeVisible();
  expect(bytes()).toBeGreaterThan(100_000);
  expect(bytes()).toBeLessThan(500_000);
  await lead(window, { kind: 'agenda.set', steps: [{ id: 's1', title: 'What hurts on the ward?', minutes: 5 }] });
  await lead(window, { kind: 'agenda.go', stepId: 's1' });
  await expect(phone.getByRole('heading', { name: 'What hurts on the ward?' })).toBeVisible();

  await phone.getByRole('button', { name: 'On the ward' }).click();
  await phone.getByRole('textbox', { name: 'Your words' }).fill('The bell, at night');
  await phone.getByRole('button', { name: 'Put it up' }).click();
  await expect(mapPage(window).card('The bell, at night')).toBeVisible();
  await phone.getByRole('button', { name: 'The bell, at night' }).click();
  await phone.getByRole('textbox', { name: 'Change your card' }).fill('The bell, all night');
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(mapPage(window).card('The bell, all night')).toBeVisible();

  // Brought to a stage in the middle of a word, it shows what stands there, and the word is not lost.
  await phone.getByRole('textbox', { name: 'Your words' }).fill('Three doctors, three');
  await mapPage(window).card('The plan for home').click();
  await window.getByRole('button', { name: 'Bring everyone here' }).first().click();
  await expect(phone.getByRole('status').getByText('The facilitator brought everyone here.')).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Going home' })).toBeVisible();
  await expect(phone.getByRole('listitem').filter({ hasText: 'The plan for home' })).toBeVisible();
  await phone.getByRole('button', { name: 'On the ward' }).click();
  await expect(phone.getByRole('listitem').filter({ hasText: 'The bell, all night' })).toBeVisible();
  await phone.getByRole('button', { name: 'Write' }).click();
  await expect(phone.getByRole('textbox', { name: 'Your words' })).toHaveValue('Three doctors, three');
  await expect(phone.getByRole('button', { name: 'On the ward', pressed: true })).toBeVisible();

  await lead(window, {
    kind: 'vote.start',
    vote: { id: 'vote-0001', question: 'What first?', budget: 3, perCard: 2, cardIds: null },
  });
  await phone.getByRole('button', { name: 'One more dot for The bell, all night' }).click();
  await expect(phone.getByText('2 dots left')).toBeVisible();
  await lead(window, { kind: 'vote.reveal' });
  await expect(phone.getByText('Your dots were counted')).toBeVisible();

  // A reload comes back without the code, as the same person.
  await phone.goto(new URL('/', joinUrl).href);
  await expect(phone.getByText('Marta · contributor')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'The bell, all night' })).toBeVisible();
});

test('a laptop has the whole map, and what a role does not allow is said and not written', async ({
  launch,
  folder,
}) => {
  const window = await aMapOf(folder, launch);
  const { url, code } = await startWorkshop(window, 'editor');
  const laptop = await guests.laptop();
  await laptop.goto(url);
  await laptop.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase());
  await comeIn(laptop, 'Jorge');
  const map = mapPage(laptop);
  await expect(map.card('The call button')).toBeVisible();
  await expect(laptop.getByRole('button', { name: 'Export' })).toHaveCount(0);

  await map.card('The letter with the date').dblclick();
  await laptop.keyboard.press('Control+a');
  await laptop.keyboard.type('The letter');
  await laptop.keyboard.press('Escape');
  await expect(mapPage(window).card('The letter')).toBeVisible();

  // A copy to take home, as a file that Senda opens.
  const downloading = laptop.waitForEvent('download');
  await laptop.getByRole('button', { name: 'Take a copy along' }).click();
  const copy = join(folder, 'copy.senda');
  await (await downloading).saveAs(copy);
  expect((await downloading).suggestedFilename()).toMatch(/\.senda$/);
  expect(Object.values((await mapInFile(copy)).cards).map(({ text }) => text)).toContain('The letter');

  // Everybody looks where the facilitator looks, at what the facilitator speaks of.
  await mapPage(window).card('Quiet at night').click();
  await window.getByRole('button', { name: 'Bring everyone here' }).first().click();
  await expect(laptop.getByText('The facilitator brought everyone here.')).toBeVisible();
  await expect(map.card('Quiet at night')).toBeInViewport();

  const jorge = await window.evaluate(async () => {
    const { senda } = globalThis as unknown as {
      senda: {
        request(
          name: string,
          argument?: unknown,
        ): Promise<{ value: { running: { room: { people: { id: string; name: string }[] } } } }>;
      };
    };
    const { value } = await senda.request('workshop.read', undefined);
    return value.running.room.people.find(({ name }) => name === 'Jorge')?.id ?? '';
  });
  await lead(window, { kind: 'person.role', personId: jorge, role: 'observer' });
  await expect(laptop.getByRole('button', { name: 'Write cards' })).toHaveCount(0);
  await map.card('The call button').click();
  await laptop.keyboard.press('Delete');
  await expect(laptop.getByRole('status').getByText('Your role in this workshop does not include that.')).toBeVisible();
  await expect(map.card('The call button')).toBeVisible();
});

test('a Spanish phone is spoken to in Spanish, and the end is told', async ({ launch, folder }) => {
  const window = await aMapOf(folder, launch);
  const { joinUrl } = await startWorkshop(window, 'contributor');
  const phone = await guests.phone('es-ES');
  await phone.goto(joinUrl);
  await phone.getByRole('textbox', { name: 'Tu nombre' }).fill('Imke');
  await phone.getByRole('button', { name: 'Entrar' }).click();
  await expect(phone.getByRole('button', { name: 'Ponerla en el mapa' })).toBeVisible();
  const isImkeHere = async () => (await peopleOf(window)).some(({ name, isHere }) => name === 'Imke' && isHere);
  await expect.poll(isImkeHere).toBe(true);

  await stopWorkshop(window);

  await expect(phone.getByRole('heading', { name: 'Gracias, Imke' })).toBeVisible();
});
