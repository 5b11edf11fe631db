import type { Locator } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

let map: MapPage;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return box;
}

test.beforeEach(async ({ hospital }) => {
  map = mapPage(hospital);
  await expect(map.stage('Before')).toBeVisible();
});

test('neighbours make room while a card is in the hand, and Escape puts everything back', async () => {
  const held = await boxOf(map.card('A clean room'));
  const other = map.card('A friend’s story');
  const rest = await boxOf(other);
  await map.card('A clean room').click();
  await map.page.mouse.move(held.x + 30, held.y + 12);
  await map.page.mouse.down();
  await map.page.mouse.move(rest.x + 40, rest.y + 30, { steps: 6 });
  await map.page.mouse.move(rest.x + 40, rest.y + 3, { steps: 4 });
  await expect.poll(async () => (await boxOf(other)).y).toBeGreaterThan(rest.y + 20);

  await map.page.keyboard.press('Escape');
  await map.page.mouse.up();

  await expect.poll(async () => (await boxOf(other)).y).toBe(rest.y);
  expect(await map.placeOf('A clean room')).toMatch(/^Arriving, Touchpoints/);
  // And what was selected still is: letting go is no click on what lies below.
  await expect(map.card('A clean room')).toHaveAttribute('aria-pressed', 'true');
});

test('cards from another lane open a gap in each cell they go to, and a full row grows without covering the next', async () => {
  const hurts = map.card('Signs eleven forms, six ask the same');
  const below = map.lane('Opportunities');
  await map.card('A clean room').click();
  await map.card('A friend’s story').click({ modifiers: ['Shift'] });
  const [held, rest] = [await boxOf(map.card('A clean room')), await boxOf(hurts)];
  await map.page.mouse.move(held.x + 30, held.y + 12);
  await map.page.mouse.down();
  // Rows that the hand passes may grow as well: it follows the one it is on its way to.
  const gap = async () => {
    const { y } = await boxOf(map.lane('Pains'));
    await map.page.mouse.move(rest.x + 40, y + 11, { steps: 3 });
    return (await boxOf(hurts)).y - (await boxOf(map.lane('Pains'))).y;
  };
  await expect.poll(gap).toBeGreaterThan(40);
  await expect(map.canvas.locator('[data-drop=card]')).toHaveCount(2);
  const moved = await boxOf(hurts);
  expect((await boxOf(below)).y).toBeGreaterThanOrEqual(moved.y + moved.height);

  await map.page.mouse.up();
  await expect.poll(() => map.placeOf('A clean room')).toMatch(/^Arriving, Pains/);
  await expect.poll(() => map.placeOf('A friend’s story')).toMatch(/^Before, Pains/);
  await expect.poll(async () => (await boxOf(hurts)).y).toBeGreaterThan(rest.y + 20);
  await map.page.keyboard.press('Control+z');
  await expect.poll(async () => (await boxOf(hurts)).y).toBe(rest.y);
});

test('stages and lanes slide aside for the one in the hand, with their cards, and slide back on Escape', async () => {
  const arriving = map.stage('Arriving');
  const [before, ward] = [await boxOf(map.stage('Before')), await boxOf(map.stage('On the ward'))];
  const card = map.card('Doctors explain');
  const [column, inColumn] = [await boxOf(arriving), await boxOf(card)];
  await map.page.mouse.move(before.x + 40, before.y + 14);
  await map.page.mouse.down();
  await map.page.mouse.move(ward.x + ward.width / 2 + 12, ward.y + 14, { steps: 10 });

  await expect.poll(async () => (await boxOf(arriving)).x).toBeCloseTo(before.x, 0);
  await expect.poll(async () => (await boxOf(card)).x).toBeCloseTo(inColumn.x - before.width, 0);
  await expect.poll(async () => (await boxOf(map.stage('Before'))).x).toBeCloseTo(ward.x, 0);
  await map.page.keyboard.press('Escape');
  await map.page.mouse.up();
  await expect.poll(async () => (await boxOf(arriving)).x).toBeCloseTo(column.x, 0);

  const [pains, words] = [await boxOf(map.lane('Pains')), await boxOf(map.lane('In their words'))];
  await map.page.mouse.move(pains.x + 30, pains.y + 14);
  await map.page.mouse.down();
  await map.page.mouse.move(pains.x + 30, words.y + words.height / 2 - 8, { steps: 10 });
  await expect.poll(async () => (await boxOf(map.lane('In their words'))).y).toBeCloseTo(words.y + pains.height, 0);
  await map.page.mouse.up();
  await map.expectNotice('Pains');
  expect((await boxOf(map.lane('Pains'))).y).toBeCloseTo(words.y, 0);
});
