import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { onClipboard } from '../harness/clipboard.ts';
import { mapInFile } from '../harness/exportedFiles.ts';
import { joinAsGuest, type TestGuest } from '../harness/guest.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

const sample = join(root, 'resources/samples/hospital-stay.en.senda');

/** Opens the door and goes to the map; gives what stood on the wall. */
async function startWorkshop(page: Page): Promise<{ url: string; code: string }> {
  await page.getByRole('button', { name: 'Start a workshop' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.getByRole('button', { name: 'Start workshop' }).click();
  const wall = page.getByRole('dialog', { name: 'How to join' });
  const shown = (await wall.locator('[data-code]').textContent()) ?? '';
  expect(shown).toMatch(/^[2-9A-Z]{3} [2-9A-Z]{3}$/);
  await expect(wall.getByRole('img', { name: 'QR code that leads into the workshop' })).toBeVisible();
  const address = (await wall.getByText(/^[\d.]+:\d+$/).textContent()) ?? '';
  return { url: `http://${address}/`, code: shown };
}

const part = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Lead the workshop' }).getByRole('button', { name, exact: true });

test('a facilitator leads a room: code on the wall, cards of guests, timer, private thinking, a vote, and home', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'stay.senda');
  await copyFile(sample, file);
  const { app, window } = await launch({ files: [file] });
  const map = mapPage(window);
  let marta: TestGuest | null = null;

  try {
    // Somebody comes in with what stands on the wall.
    const { url, code } = await startWorkshop(window);
    marta = await joinAsGuest(url, code, 'Marta');
    const guest = marta;
    const wall = window.getByRole('dialog', { name: 'How to join' });
    await expect(wall.getByText('2 are here')).toBeVisible();
    await expect(wall.getByRole('listitem').filter({ hasText: 'Marta' })).toBeVisible();
    await window.getByRole('button', { name: 'Go to the map' }).click();

    // What a guest adds and points at is on the map.
    const { stageId, laneId } = await placeOfPain();
    guest.edit(addCard({ id: 'card-of-marta', stageId, laneId, text: 'Nobody says how long', kind: 'pain' }));
    await expect(map.card('Nobody says how long')).toBeVisible();
    guest.point({ pointer: { x: 600, y: 300 }, selected: ['card-of-marta'], typingIn: 'card-of-marta' });
    await expect(window.locator('[data-ring="card-of-marta"]')).toContainText('Marta');
    await expect(window.locator(`[data-person="${guest.personId}"]`)).toHaveText('Marta');

    // What a guest adds above does not push away what is held.
    const to = await map.cell('Before', 'Touchpoints');
    const [above, before] = [await map.lane('Doing').boundingBox(), await map.lane('Touchpoints').boundingBox()];
    await map.card('A clean room').hover();
    await window.mouse.down();
    await window.mouse.move(to.x, to.y, { steps: 8 });
    for (const at of ['1', '2', '3'])
      guest.edit(addCard({ id: `${at}-of-marta`, stageId, laneId: 'doing', text: `Rings ${at}`, kind: 'action' }));
    await expect(map.card('Rings 3')).toBeAttached();
    await expect.poll(async () => (await map.lane('Doing').boundingBox())?.height).toBeGreaterThan(above?.height ?? 0);
    await expect.poll(async () => (await map.lane('Touchpoints').boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    await window.mouse.up();
    await expect.poll(() => map.placeOf('A clean room')).toMatch(/^Before, Touchpoints/);

    // A hand, and the clock that all see.
    guest.act({ kind: 'hand.raise' });
    await expect(window.getByRole('button', { name: /^People.*1 hand/ })).toBeVisible();
    await window.getByRole('button', { name: '10 min' }).click();
    await expect(window.getByRole('timer').first()).toHaveAccessibleName(/left$/);
    await expect.poll(() => guest.room().timer?.total).toBe(600_000);
    await window.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => guest.room().timer?.endsAt).toBeNull();

    // Cards that stay hidden until they are shown.
    await part(window, 'Cards').click();
    await window.getByRole('button', { name: 'Hide new cards' }).click();
    await expect.poll(() => guest.room().privacy?.isOn).toBe(true);
    const hidden = { id: 'hidden-card', kind: 'pain', stageId, laneId, text: 'Three doctors, three answers' } as const;
    guest.act({ kind: 'card.put', card: hidden });
    await expect(window.getByText('1 hidden card').first()).toBeVisible();
    await expect(map.card('Three doctors, three answers')).toHaveCount(0);
    await window.getByRole('button', { name: 'Show all cards' }).click();
    await expect(map.card('Three doctors, three answers')).toBeVisible();
    await expect.poll(() => guest.cards()).toContain('Three doctors, three answers');

    // Dots of both, added up, with a receipt for each.
    await window.getByRole('textbox', { name: 'Question' }).fill('What first?');
    await window.getByRole('button', { name: 'Start the vote' }).click();
    await window.getByRole('button', { name: 'Give “Nobody says how long” a dot' }).first().click();
    await expect.poll(() => guest.room().vote?.question).toBe('What first?');
    const ballot = { receipt: 'receipt-of-marta', dots: { 'card-of-marta': 2, 'hidden-card': 1 } };
    guest.act({ kind: 'vote.cast', voteId: guest.room().vote?.id ?? '', ballot });
    await expect(window.getByText('2 of 2 gave dots')).toBeVisible();

    // The window is loaded anew in the middle of it all: what all wait for is still there, and so is what comes meanwhile.
    await window.getByRole('button', { name: 'Hide new cards' }).click();
    await expect.poll(() => guest.room().privacy?.isOn).toBe(true);
    guest.act({ kind: 'card.put', card: { ...hidden, id: 'hidden-later', text: 'The tea is cold' } });
    await expect(window.getByText('1 hidden card').first()).toBeVisible();
    const loaded = window.reload();
    guest.edit(writeCard('1-of-marta', 'Rings meanwhile'));
    await loaded;
    guest.edit(writeCard('2-of-marta', 'Rings afterwards'));
    await expect(window.getByText('2 of 2 gave dots')).toBeVisible();
    await expect(window.getByText('1 hidden card').first()).toBeVisible();
    await expect(window.getByRole('timer').first()).toHaveAccessibleName(/left$/);
    await expect(window.getByRole('button', { name: 'Take a dot from “Nobody says how long”' }).first()).toBeEnabled();
    await expect(map.card('Rings meanwhile')).toBeAttached();
    await expect(map.card('Rings afterwards')).toBeAttached();
    await expect(map.card('The tea is cold')).toHaveCount(0);
    await window.getByRole('button', { name: 'Show all cards' }).click();
    await expect(map.card('The tea is cold')).toBeVisible();

    await window.getByRole('button', { name: 'Show the result' }).click();
    const tally = window.getByRole('article').filter({ hasText: 'What first?' });
    await expect(tally.getByRole('listitem').first()).toHaveText('Nobody says how long3');
    await expect(map.canvas.getByRole('img', { name: '3 dots' })).toBeVisible();
    await tally.getByText('Check it yourself').click();
    await expect(tally.getByText('yours', { exact: true })).toBeVisible();
    await expect(tally.getByText('receipt-of-marta')).toBeVisible();

    // A closed door keeps those who are new out, and nobody else.
    await window.getByRole('button', { name: /^People.*1 hand/ }).click();
    const door = window.getByRole('checkbox', { name: 'Close the door' });
    await door.focus();
    await window.keyboard.press('Space');
    await expect.poll(() => guest.room().rules?.isClosed).toBe(true);
    await expect(joinAsGuest(url, code, 'Late')).rejects.toThrow('workshop-closed');
    await window.getByRole('button', { name: /^Show the code/ }).click();
    await wall.getByRole('button', { name: 'Open it' }).click();
    await expect.poll(() => guest.room().rules?.isClosed).toBe(false);
    await window.getByRole('button', { name: 'Go to the map' }).click();

    // Home, after a question.
    await window.getByRole('button', { name: /^Show the code/ }).click();
    await window.getByRole('button', { name: 'Stop…' }).click();
    await window.getByRole('button', { name: 'Copy minutes' }).click();
    await expect.poll(async () => (await onClipboard(app)).text).toMatch(/^# A planned hospital stay\n/);
    const { text: minutes } = await onClipboard(app);
    expect(minutes).toContain('Nobody says how long');
    expect(minutes).toContain('What first?');
    await window.getByRole('button', { name: 'Stop it' }).click();
    await expect(window.getByRole('button', { name: 'Start a workshop' })).toBeVisible();
    await expect.poll(() => guest.isOver()).toBe(true);
    await expect(map.card('Nobody says how long')).toBeVisible();
  } finally {
    marta?.leave();
  }
});

/** Where the sample's pain on the ward lies, by the ids of its records. */
async function placeOfPain(): Promise<{ stageId: string; laneId: string }> {
  const { cards } = await mapInFile(sample);
  const card = Object.values(cards).find(({ text }) => text.startsWith('Waits 18 minutes'));
  if (!card) throw new Error('The sample has no pain on the ward');
  return card;
}
